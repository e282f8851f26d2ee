// Made from schemas/ and package.json by `npm run build`; edit those.
var we = (p, s) => () => {
  try {
    return s || p((s = { exports: {} }).exports, s), s.exports;
  } catch (P) {
    throw s = 0, P;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var he = we((fe) => {
  "use strict";
  Object.defineProperty(fe, "__esModule", { value: !0 });
  function _e(p) {
    let s = p.length, P = 0, D = 0, v;
    for (; D < s; )
      P++, v = p.charCodeAt(D++), v >= 55296 && v <= 56319 && D < s && (v = p.charCodeAt(D), (v & 64512) === 56320 && D++);
    return P;
  }
  fe.default = _e;
  _e.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// validators.js
var xe = ne, x = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:results:agentic-record", type: "object", required: ["hw", "conc", "infmax_model_prefix", "framework", "precision", "scenario_type"], properties: { hw: { $ref: "#/$defs/name" }, conc: { $ref: "#/$defs/size" }, image: { type: "string" }, model: { type: "string" }, infmax_model_prefix: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, spec_decoding: { $ref: "#/$defs/name" }, disagg: { $ref: "#/$defs/flag" }, recipe_fingerprint: { type: "string" }, router: { $ref: "#/$defs/component" }, kv_p2p_transfer: { $ref: "#/$defs/name" }, scenario_type: { const: "agentic-coding" }, is_multinode: { type: "boolean" }, tp: { $ref: "#/$defs/size" }, pp: { $ref: "#/$defs/size" }, dcp_size: { $ref: "#/$defs/size" }, pcp_size: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/count" }, dp_attention: { $ref: "#/$defs/flag" }, prefill_tp: { $ref: "#/$defs/size" }, prefill_pp: { $ref: "#/$defs/size" }, prefill_dcp_size: { $ref: "#/$defs/size" }, prefill_pcp_size: { $ref: "#/$defs/size" }, prefill_ep: { $ref: "#/$defs/count" }, prefill_dp_attention: { $ref: "#/$defs/flag" }, prefill_num_workers: { $ref: "#/$defs/size" }, prefill_hw: { $ref: "#/$defs/name" }, decode_tp: { $ref: "#/$defs/count" }, decode_pp: { $ref: "#/$defs/size" }, decode_dcp_size: { $ref: "#/$defs/size" }, decode_pcp_size: { $ref: "#/$defs/size" }, decode_ep: { $ref: "#/$defs/count" }, decode_dp_attention: { $ref: "#/$defs/flag" }, decode_num_workers: { $ref: "#/$defs/count" }, decode_hw: { $ref: "#/$defs/name" }, num_requests_total: { $ref: "#/$defs/count" }, num_requests_successful: { $ref: "#/$defs/count" }, kv_offloading: { type: "string" }, kv_offload_backend: { type: ["string", "object", "null"] }, provenance: { $ref: "#/$defs/provenance" } }, patternProperties: { "^(?:mean|median|std|p[0-9.]+)_(?:ttft|tpot|itl|e2el|intvty)$": { $ref: "#/$defs/figure" } }, $defs: { name: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, flag: { enum: ["true", "false", "True", "False", !0, !1] }, figure: { type: "number" }, component: { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, provenance: { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } } } }, $ = { type: "string", minLength: 1 }, u = { type: "integer", minimum: 1, maximum: 9007199254740991 }, M = { enum: ["true", "false", "True", "False", !0, !1] }, G = { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, g = { type: "integer", minimum: 0, maximum: 9007199254740991 }, F = { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } }, ke = { type: "number" }, _ = he().default, ee = new RegExp("^[0-9a-f]{64}$", ""), re = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", ""), ye = new RegExp("^(?:mean|median|std|p[0-9.]+)_(?:ttft|tpot|itl|e2el|intvty)$", "");
function ne(p, { instancePath: s = "", parentData: P, parentDataProperty: D, rootData: v = p, dynamicAnchors: O = {} } = {}) {
  let e = null, n = 0, c = ne.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.hw === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "hw" }, parentSchema: x, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.conc === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "conc" }, parentSchema: x, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.infmax_model_prefix === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "infmax_model_prefix" }, parentSchema: x, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.framework === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "framework" }, parentSchema: x, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.precision === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "precision" }, parentSchema: x, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.scenario_type === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "scenario_type" }, parentSchema: x, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.hw !== void 0) {
      let r = p.hw;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/hw", keyword: "minLength", params: { limit: 1 }, parentSchema: $, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/hw", keyword: "type", params: { type: "string" }, parentSchema: $, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.conc !== void 0) {
      let r = p.conc;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/conc", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.image !== void 0) {
      let r = p.image;
      if (typeof r != "string") {
        let t = { instancePath: s + "/image", keyword: "type", params: { type: "string" }, parentSchema: x.properties.image, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.model !== void 0) {
      let r = p.model;
      if (typeof r != "string") {
        let t = { instancePath: s + "/model", keyword: "type", params: { type: "string" }, parentSchema: x.properties.model, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.infmax_model_prefix !== void 0) {
      let r = p.infmax_model_prefix;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/infmax_model_prefix", keyword: "minLength", params: { limit: 1 }, parentSchema: $, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/infmax_model_prefix", keyword: "type", params: { type: "string" }, parentSchema: $, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.framework !== void 0) {
      let r = p.framework;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/framework", keyword: "minLength", params: { limit: 1 }, parentSchema: $, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/framework", keyword: "type", params: { type: "string" }, parentSchema: $, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.precision !== void 0) {
      let r = p.precision;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/precision", keyword: "minLength", params: { limit: 1 }, parentSchema: $, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/precision", keyword: "type", params: { type: "string" }, parentSchema: $, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.spec_decoding !== void 0) {
      let r = p.spec_decoding;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/spec_decoding", keyword: "minLength", params: { limit: 1 }, parentSchema: $, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/spec_decoding", keyword: "type", params: { type: "string" }, parentSchema: $, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.disagg !== void 0) {
      let r = p.disagg;
      if (!(r === "true" || r === "false" || r === "True" || r === "False" || r === !0 || r === !1)) {
        let t = { instancePath: s + "/disagg", keyword: "enum", params: { allowedValues: M.enum }, parentSchema: M, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.recipe_fingerprint !== void 0) {
      let r = p.recipe_fingerprint;
      if (typeof r != "string") {
        let t = { instancePath: s + "/recipe_fingerprint", keyword: "type", params: { type: "string" }, parentSchema: x.properties.recipe_fingerprint, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.router !== void 0) {
      let r = p.router;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.name === void 0) {
          let t = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "name" }, parentSchema: G, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r.version === void 0) {
          let t = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "version" }, parentSchema: G, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r.name !== void 0) {
          let t = r.name;
          if (typeof t == "string") {
            if (_(t) < 1) {
              let l = { instancePath: s + "/router/name", keyword: "minLength", params: { limit: 1 }, parentSchema: G.properties.name, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/router/name", keyword: "type", params: { type: "string" }, parentSchema: G.properties.name, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.version !== void 0) {
          let t = r.version;
          if (typeof t == "string") {
            if (_(t) < 1) {
              let l = { instancePath: s + "/router/version", keyword: "minLength", params: { limit: 1 }, parentSchema: G.properties.version, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/router/version", keyword: "type", params: { type: "string" }, parentSchema: G.properties.version, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
      } else {
        let t = { instancePath: s + "/router", keyword: "type", params: { type: "object" }, parentSchema: G, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.kv_p2p_transfer !== void 0) {
      let r = p.kv_p2p_transfer;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/kv_p2p_transfer", keyword: "minLength", params: { limit: 1 }, parentSchema: $, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/kv_p2p_transfer", keyword: "type", params: { type: "string" }, parentSchema: $, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.scenario_type !== void 0) {
      let r = p.scenario_type;
      if (r !== "agentic-coding") {
        let t = { instancePath: s + "/scenario_type", keyword: "const", params: { allowedValue: "agentic-coding" }, parentSchema: x.properties.scenario_type, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.is_multinode !== void 0) {
      let r = p.is_multinode;
      if (typeof r != "boolean") {
        let t = { instancePath: s + "/is_multinode", keyword: "type", params: { type: "boolean" }, parentSchema: x.properties.is_multinode, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.tp !== void 0) {
      let r = p.tp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/tp", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.pp !== void 0) {
      let r = p.pp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/pp", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.dcp_size !== void 0) {
      let r = p.dcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.pcp_size !== void 0) {
      let r = p.pcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.ep !== void 0) {
      let r = p.ep;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/ep", keyword: "type", params: { type: "integer" }, parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.dp_attention !== void 0) {
      let r = p.dp_attention;
      if (!(r === "true" || r === "false" || r === "True" || r === "False" || r === !0 || r === !1)) {
        let t = { instancePath: s + "/dp_attention", keyword: "enum", params: { allowedValues: M.enum }, parentSchema: M, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.prefill_tp !== void 0) {
      let r = p.prefill_tp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_tp", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_pp !== void 0) {
      let r = p.prefill_pp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_pp", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_dcp_size !== void 0) {
      let r = p.prefill_dcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_pcp_size !== void 0) {
      let r = p.prefill_pcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_ep !== void 0) {
      let r = p.prefill_ep;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_ep", keyword: "type", params: { type: "integer" }, parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_dp_attention !== void 0) {
      let r = p.prefill_dp_attention;
      if (!(r === "true" || r === "false" || r === "True" || r === "False" || r === !0 || r === !1)) {
        let t = { instancePath: s + "/prefill_dp_attention", keyword: "enum", params: { allowedValues: M.enum }, parentSchema: M, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.prefill_num_workers !== void 0) {
      let r = p.prefill_num_workers;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_num_workers", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_hw !== void 0) {
      let r = p.prefill_hw;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/prefill_hw", keyword: "minLength", params: { limit: 1 }, parentSchema: $, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/prefill_hw", keyword: "type", params: { type: "string" }, parentSchema: $, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.decode_tp !== void 0) {
      let r = p.decode_tp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_tp", keyword: "type", params: { type: "integer" }, parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/decode_tp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_pp !== void 0) {
      let r = p.decode_pp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_pp", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/decode_pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_dcp_size !== void 0) {
      let r = p.decode_dcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/decode_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_pcp_size !== void 0) {
      let r = p.decode_pcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: u, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/decode_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: u, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_ep !== void 0) {
      let r = p.decode_ep;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_ep", keyword: "type", params: { type: "integer" }, parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/decode_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_dp_attention !== void 0) {
      let r = p.decode_dp_attention;
      if (!(r === "true" || r === "false" || r === "True" || r === "False" || r === !0 || r === !1)) {
        let t = { instancePath: s + "/decode_dp_attention", keyword: "enum", params: { allowedValues: M.enum }, parentSchema: M, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.decode_num_workers !== void 0) {
      let r = p.decode_num_workers;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_num_workers", keyword: "type", params: { type: "integer" }, parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/decode_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_hw !== void 0) {
      let r = p.decode_hw;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/decode_hw", keyword: "minLength", params: { limit: 1 }, parentSchema: $, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/decode_hw", keyword: "type", params: { type: "string" }, parentSchema: $, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.num_requests_total !== void 0) {
      let r = p.num_requests_total;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/num_requests_total", keyword: "type", params: { type: "integer" }, parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/num_requests_total", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/num_requests_total", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.num_requests_successful !== void 0) {
      let r = p.num_requests_successful;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/num_requests_successful", keyword: "type", params: { type: "integer" }, parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/num_requests_successful", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/num_requests_successful", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.kv_offloading !== void 0) {
      let r = p.kv_offloading;
      if (typeof r != "string") {
        let t = { instancePath: s + "/kv_offloading", keyword: "type", params: { type: "string" }, parentSchema: x.properties.kv_offloading, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.kv_offload_backend !== void 0) {
      let r = p.kv_offload_backend;
      if (typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        let t = { instancePath: s + "/kv_offload_backend", keyword: "type", params: { type: x.properties.kv_offload_backend.type }, parentSchema: x.properties.kv_offload_backend, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.provenance !== void 0) {
      let r = p.provenance;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.entry_hash !== void 0) {
          let t = r.entry_hash;
          if (typeof t == "string") {
            if (!ee.test(t)) {
              let l = { instancePath: s + "/provenance/entry_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, parentSchema: F.properties.entry_hash, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/provenance/entry_hash", keyword: "type", params: { type: "string" }, parentSchema: F.properties.entry_hash, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.entry_id !== void 0) {
          let t = r.entry_id;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/entry_id", keyword: "type", params: { type: "string" }, parentSchema: F.properties.entry_id, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.repository !== void 0) {
          let t = r.repository;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/repository", keyword: "type", params: { type: "string" }, parentSchema: F.properties.repository, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.run_id !== void 0) {
          let t = r.run_id;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/run_id", keyword: "type", params: { type: "string" }, parentSchema: F.properties.run_id, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.run_attempt !== void 0) {
          let t = r.run_attempt;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let l = { instancePath: s + "/provenance/run_attempt", keyword: "type", params: { type: "integer" }, parentSchema: F.properties.run_attempt, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              let l = { instancePath: s + "/provenance/run_attempt", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: F.properties.run_attempt, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
            if (t < 1 || isNaN(t)) {
              let l = { instancePath: s + "/provenance/run_attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: F.properties.run_attempt, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          }
        }
        if (r.job !== void 0) {
          let t = r.job;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/job", keyword: "type", params: { type: "string" }, parentSchema: F.properties.job, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.runner !== void 0) {
          let t = r.runner;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/runner", keyword: "type", params: { type: "string" }, parentSchema: F.properties.runner, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.sha !== void 0) {
          let t = r.sha;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/sha", keyword: "type", params: { type: "string" }, parentSchema: F.properties.sha, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.recorded_at !== void 0) {
          let t = r.recorded_at;
          if (typeof t == "string") {
            if (!re.test(t)) {
              let l = { instancePath: s + "/provenance/recorded_at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$" }, parentSchema: F.properties.recorded_at, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/provenance/recorded_at", keyword: "type", params: { type: "string" }, parentSchema: F.properties.recorded_at, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.tool_version !== void 0) {
          let t = r.tool_version;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/tool_version", keyword: "type", params: { type: "string" }, parentSchema: F.properties.tool_version, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
      } else {
        let t = { instancePath: s + "/provenance", keyword: "type", params: { type: "object" }, parentSchema: F, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    var i = {};
    i.hw = !0, i.conc = !0, i.image = !0, i.model = !0, i.infmax_model_prefix = !0, i.framework = !0, i.precision = !0, i.spec_decoding = !0, i.disagg = !0, i.recipe_fingerprint = !0, i.router = !0, i.kv_p2p_transfer = !0, i.scenario_type = !0, i.is_multinode = !0, i.tp = !0, i.pp = !0, i.dcp_size = !0, i.pcp_size = !0, i.ep = !0, i.dp_attention = !0, i.prefill_tp = !0, i.prefill_pp = !0, i.prefill_dcp_size = !0, i.prefill_pcp_size = !0, i.prefill_ep = !0, i.prefill_dp_attention = !0, i.prefill_num_workers = !0, i.prefill_hw = !0, i.decode_tp = !0, i.decode_pp = !0, i.decode_dcp_size = !0, i.decode_pcp_size = !0, i.decode_ep = !0, i.decode_dp_attention = !0, i.decode_num_workers = !0, i.decode_hw = !0, i.num_requests_total = !0, i.num_requests_successful = !0, i.kv_offloading = !0, i.kv_offload_backend = !0, i.provenance = !0;
    for (let r in p)
      if (ye.test(r)) {
        let t = p[r];
        if (!(typeof t == "number" && isFinite(t))) {
          let l = { instancePath: s + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, parentSchema: ke, data: t };
          e === null ? e = [l] : e.push(l), n++;
        }
        i[r] = !0;
      }
  } else {
    let r = { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: x, data: p };
    e === null ? e = [r] : e.push(r), n++;
  }
  return ne.errors = e, c.props = i, n === 0;
}
ne.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Fe = se, H = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:results:eval-meta", type: "object", required: ["hw", "framework", "precision"], anyOf: [{ required: ["conc"] }, { required: ["eval_concs"] }], properties: { hw: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, infmax_model_prefix: { $ref: "#/$defs/text" }, model: { $ref: "#/$defs/text" }, spec_decoding: { $ref: "#/$defs/text" }, disagg: { $ref: "#/$defs/loose_flag" }, isl: { $ref: "#/$defs/loose_number" }, osl: { $ref: "#/$defs/loose_number" }, is_multinode: { $ref: "#/$defs/loose_flag" }, tp: { $ref: "#/$defs/loose_number" }, pp: { $ref: "#/$defs/loose_number" }, dcp_size: { $ref: "#/$defs/loose_number" }, pcp_size: { $ref: "#/$defs/loose_number" }, ep: { $ref: "#/$defs/loose_number" }, dp_attention: { $ref: "#/$defs/loose_flag" }, prefill_tp: { $ref: "#/$defs/loose_number" }, prefill_pp: { $ref: "#/$defs/loose_number" }, prefill_dcp_size: { $ref: "#/$defs/loose_number" }, prefill_pcp_size: { $ref: "#/$defs/loose_number" }, prefill_ep: { $ref: "#/$defs/loose_number" }, prefill_dp_attention: { $ref: "#/$defs/loose_flag" }, prefill_num_workers: { $ref: "#/$defs/loose_number" }, prefill_hw: { $ref: "#/$defs/text" }, decode_tp: { $ref: "#/$defs/loose_number" }, decode_pp: { $ref: "#/$defs/loose_number" }, decode_dcp_size: { $ref: "#/$defs/loose_number" }, decode_pcp_size: { $ref: "#/$defs/loose_number" }, decode_ep: { $ref: "#/$defs/loose_number" }, decode_dp_attention: { $ref: "#/$defs/loose_flag" }, decode_num_workers: { $ref: "#/$defs/loose_number" }, decode_hw: { $ref: "#/$defs/text" }, conc: { $ref: "#/$defs/loose_number" }, eval_concs: { $ref: "#/$defs/loose_numbers" }, completed_eval_concs: { $ref: "#/$defs/loose_numbers" }, failed_eval_concs: { $ref: "#/$defs/loose_numbers" }, provenance: { $ref: "#/$defs/provenance" } }, $defs: { name: { type: "string", minLength: 1, $comment: "text that is not empty" }, text: { type: ["string", "null"] }, loose_number: { type: ["integer", "string", "null"], minimum: 0, maximum: 9007199254740991, pattern: "^[0-9]{0,15}$", $comment: "its digits as text, empty where it is unknown" }, loose_flag: { type: ["boolean", "string", "null"] }, loose_numbers: { type: ["array", "null"], items: { $ref: "#/$defs/concurrency" } }, concurrency: { type: ["integer", "string"], minimum: 1, maximum: 9007199254740991, pattern: "^[1-9][0-9]{0,14}$", $comment: "its digits as text" }, provenance: { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } } } }, Q = { type: "string", minLength: 1, $comment: "text that is not empty" }, V = { type: ["string", "null"] }, U = { type: ["boolean", "string", "null"] }, m = { type: ["integer", "string", "null"], minimum: 0, maximum: 9007199254740991, pattern: "^[0-9]{0,15}$", $comment: "its digits as text, empty where it is unknown" }, z = { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } }, S = new RegExp("^[0-9]{0,15}$", ""), ge = { type: ["array", "null"], items: { $ref: "#/$defs/concurrency" } }, te = { type: ["integer", "string"], minimum: 1, maximum: 9007199254740991, pattern: "^[1-9][0-9]{0,14}$", $comment: "its digits as text" }, Se = new RegExp("^[1-9][0-9]{0,14}$", "");
function I(p, { instancePath: s = "", parentData: P, parentDataProperty: D, rootData: v = p, dynamicAnchors: O = {} } = {}) {
  let e = null, n = 0, c = I.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), !Array.isArray(p) && p !== null) {
    let i = { instancePath: s, keyword: "type", params: { type: ge.type }, parentSchema: ge, data: p };
    e === null ? e = [i] : e.push(i), n++;
  }
  if (Array.isArray(p)) {
    let i = p.length;
    for (let r = 0; r < i; r++) {
      let t = p[r];
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
        let l = { instancePath: s + "/" + r, keyword: "type", params: { type: te.type }, parentSchema: te, data: t };
        e === null ? e = [l] : e.push(l), n++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let l = { instancePath: s + "/" + r, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: te, data: t };
          e === null ? e = [l] : e.push(l), n++;
        }
        if (t < 1 || isNaN(t)) {
          let l = { instancePath: s + "/" + r, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: te, data: t };
          e === null ? e = [l] : e.push(l), n++;
        }
      }
      if (typeof t == "string" && !Se.test(t)) {
        let l = { instancePath: s + "/" + r, keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,14}$" }, parentSchema: te, data: t };
        e === null ? e = [l] : e.push(l), n++;
      }
    }
  }
  return I.errors = e, n === 0;
}
I.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function se(p, { instancePath: s = "", parentData: P, parentDataProperty: D, rootData: v = p, dynamicAnchors: O = {} } = {}) {
  let e = null, n = 0, c = se.evaluated;
  c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
  let i = n, r = !1, t = n;
  if (p && typeof p == "object" && !Array.isArray(p) && p.conc === void 0) {
    let a = { instancePath: s, keyword: "required", params: { missingProperty: "conc" }, parentSchema: H.anyOf[0], data: p };
    e === null ? e = [a] : e.push(a), n++;
  }
  var me = t === n;
  r = r || me;
  let l = n;
  if (p && typeof p == "object" && !Array.isArray(p) && p.eval_concs === void 0) {
    let a = { instancePath: s, keyword: "required", params: { missingProperty: "eval_concs" }, parentSchema: H.anyOf[1], data: p };
    e === null ? e = [a] : e.push(a), n++;
  }
  var me = l === n;
  if (r = r || me, r)
    n = i, e !== null && (i ? e.length = i : e = null);
  else {
    let a = { instancePath: s, keyword: "anyOf", params: {}, parentSchema: H, data: p };
    e === null ? e = [a] : e.push(a), n++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.hw === void 0) {
      let a = { instancePath: s, keyword: "required", params: { missingProperty: "hw" }, parentSchema: H, data: p };
      e === null ? e = [a] : e.push(a), n++;
    }
    if (p.framework === void 0) {
      let a = { instancePath: s, keyword: "required", params: { missingProperty: "framework" }, parentSchema: H, data: p };
      e === null ? e = [a] : e.push(a), n++;
    }
    if (p.precision === void 0) {
      let a = { instancePath: s, keyword: "required", params: { missingProperty: "precision" }, parentSchema: H, data: p };
      e === null ? e = [a] : e.push(a), n++;
    }
    if (p.hw !== void 0) {
      let a = p.hw;
      if (typeof a == "string") {
        if (_(a) < 1) {
          let o = { instancePath: s + "/hw", keyword: "minLength", params: { limit: 1 }, parentSchema: Q, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      } else {
        let o = { instancePath: s + "/hw", keyword: "type", params: { type: "string" }, parentSchema: Q, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.framework !== void 0) {
      let a = p.framework;
      if (typeof a == "string") {
        if (_(a) < 1) {
          let o = { instancePath: s + "/framework", keyword: "minLength", params: { limit: 1 }, parentSchema: Q, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      } else {
        let o = { instancePath: s + "/framework", keyword: "type", params: { type: "string" }, parentSchema: Q, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.precision !== void 0) {
      let a = p.precision;
      if (typeof a == "string") {
        if (_(a) < 1) {
          let o = { instancePath: s + "/precision", keyword: "minLength", params: { limit: 1 }, parentSchema: Q, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      } else {
        let o = { instancePath: s + "/precision", keyword: "type", params: { type: "string" }, parentSchema: Q, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.infmax_model_prefix !== void 0) {
      let a = p.infmax_model_prefix;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/infmax_model_prefix", keyword: "type", params: { type: V.type }, parentSchema: V, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.model !== void 0) {
      let a = p.model;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/model", keyword: "type", params: { type: V.type }, parentSchema: V, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.spec_decoding !== void 0) {
      let a = p.spec_decoding;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/spec_decoding", keyword: "type", params: { type: V.type }, parentSchema: V, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.disagg !== void 0) {
      let a = p.disagg;
      if (typeof a != "boolean" && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/disagg", keyword: "type", params: { type: U.type }, parentSchema: U, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.isl !== void 0) {
      let a = p.isl;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/isl", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/isl", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.osl !== void 0) {
      let a = p.osl;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/osl", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/osl", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.is_multinode !== void 0) {
      let a = p.is_multinode;
      if (typeof a != "boolean" && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/is_multinode", keyword: "type", params: { type: U.type }, parentSchema: U, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.tp !== void 0) {
      let a = p.tp;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/tp", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/tp", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.pp !== void 0) {
      let a = p.pp;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/pp", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/pp", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.dcp_size !== void 0) {
      let a = p.dcp_size;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/dcp_size", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/dcp_size", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.pcp_size !== void 0) {
      let a = p.pcp_size;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/pcp_size", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/pcp_size", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.ep !== void 0) {
      let a = p.ep;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/ep", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/ep", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.dp_attention !== void 0) {
      let a = p.dp_attention;
      if (typeof a != "boolean" && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/dp_attention", keyword: "type", params: { type: U.type }, parentSchema: U, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.prefill_tp !== void 0) {
      let a = p.prefill_tp;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/prefill_tp", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_tp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/prefill_tp", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.prefill_pp !== void 0) {
      let a = p.prefill_pp;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/prefill_pp", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_pp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/prefill_pp", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.prefill_dcp_size !== void 0) {
      let a = p.prefill_dcp_size;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/prefill_dcp_size", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/prefill_dcp_size", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.prefill_pcp_size !== void 0) {
      let a = p.prefill_pcp_size;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/prefill_pcp_size", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/prefill_pcp_size", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.prefill_ep !== void 0) {
      let a = p.prefill_ep;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/prefill_ep", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/prefill_ep", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.prefill_dp_attention !== void 0) {
      let a = p.prefill_dp_attention;
      if (typeof a != "boolean" && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/prefill_dp_attention", keyword: "type", params: { type: U.type }, parentSchema: U, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.prefill_num_workers !== void 0) {
      let a = p.prefill_num_workers;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/prefill_num_workers", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/prefill_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/prefill_num_workers", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.prefill_hw !== void 0) {
      let a = p.prefill_hw;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/prefill_hw", keyword: "type", params: { type: V.type }, parentSchema: V, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.decode_tp !== void 0) {
      let a = p.decode_tp;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/decode_tp", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/decode_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/decode_tp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/decode_tp", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.decode_pp !== void 0) {
      let a = p.decode_pp;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/decode_pp", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/decode_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/decode_pp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/decode_pp", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.decode_dcp_size !== void 0) {
      let a = p.decode_dcp_size;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/decode_dcp_size", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/decode_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/decode_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/decode_dcp_size", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.decode_pcp_size !== void 0) {
      let a = p.decode_pcp_size;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/decode_pcp_size", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/decode_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/decode_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/decode_pcp_size", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.decode_ep !== void 0) {
      let a = p.decode_ep;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/decode_ep", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/decode_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/decode_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/decode_ep", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.decode_dp_attention !== void 0) {
      let a = p.decode_dp_attention;
      if (typeof a != "boolean" && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/decode_dp_attention", keyword: "type", params: { type: U.type }, parentSchema: U, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.decode_num_workers !== void 0) {
      let a = p.decode_num_workers;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/decode_num_workers", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/decode_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/decode_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/decode_num_workers", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.decode_hw !== void 0) {
      let a = p.decode_hw;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/decode_hw", keyword: "type", params: { type: V.type }, parentSchema: V, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.conc !== void 0) {
      let a = p.conc;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/conc", keyword: "type", params: { type: m.type }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let o = { instancePath: s + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: m, data: a };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
      if (typeof a == "string" && !S.test(a)) {
        let o = { instancePath: s + "/conc", keyword: "pattern", params: { pattern: "^[0-9]{0,15}$" }, parentSchema: m, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (p.eval_concs !== void 0 && (I(p.eval_concs, { instancePath: s + "/eval_concs", parentData: p, parentDataProperty: "eval_concs", rootData: v, dynamicAnchors: O }) || (e = e === null ? I.errors : ce(e, I.errors), n = e.length)), p.completed_eval_concs !== void 0 && (I(p.completed_eval_concs, { instancePath: s + "/completed_eval_concs", parentData: p, parentDataProperty: "completed_eval_concs", rootData: v, dynamicAnchors: O }) || (e = e === null ? I.errors : ce(e, I.errors), n = e.length)), p.failed_eval_concs !== void 0 && (I(p.failed_eval_concs, { instancePath: s + "/failed_eval_concs", parentData: p, parentDataProperty: "failed_eval_concs", rootData: v, dynamicAnchors: O }) || (e = e === null ? I.errors : ce(e, I.errors), n = e.length)), p.provenance !== void 0) {
      let a = p.provenance;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.entry_hash !== void 0) {
          let o = a.entry_hash;
          if (typeof o == "string") {
            if (!ee.test(o)) {
              let d = { instancePath: s + "/provenance/entry_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, parentSchema: z.properties.entry_hash, data: o };
              e === null ? e = [d] : e.push(d), n++;
            }
          } else {
            let d = { instancePath: s + "/provenance/entry_hash", keyword: "type", params: { type: "string" }, parentSchema: z.properties.entry_hash, data: o };
            e === null ? e = [d] : e.push(d), n++;
          }
        }
        if (a.entry_id !== void 0) {
          let o = a.entry_id;
          if (typeof o != "string") {
            let d = { instancePath: s + "/provenance/entry_id", keyword: "type", params: { type: "string" }, parentSchema: z.properties.entry_id, data: o };
            e === null ? e = [d] : e.push(d), n++;
          }
        }
        if (a.repository !== void 0) {
          let o = a.repository;
          if (typeof o != "string") {
            let d = { instancePath: s + "/provenance/repository", keyword: "type", params: { type: "string" }, parentSchema: z.properties.repository, data: o };
            e === null ? e = [d] : e.push(d), n++;
          }
        }
        if (a.run_id !== void 0) {
          let o = a.run_id;
          if (typeof o != "string") {
            let d = { instancePath: s + "/provenance/run_id", keyword: "type", params: { type: "string" }, parentSchema: z.properties.run_id, data: o };
            e === null ? e = [d] : e.push(d), n++;
          }
        }
        if (a.run_attempt !== void 0) {
          let o = a.run_attempt;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let d = { instancePath: s + "/provenance/run_attempt", keyword: "type", params: { type: "integer" }, parentSchema: z.properties.run_attempt, data: o };
            e === null ? e = [d] : e.push(d), n++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              let d = { instancePath: s + "/provenance/run_attempt", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: z.properties.run_attempt, data: o };
              e === null ? e = [d] : e.push(d), n++;
            }
            if (o < 1 || isNaN(o)) {
              let d = { instancePath: s + "/provenance/run_attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: z.properties.run_attempt, data: o };
              e === null ? e = [d] : e.push(d), n++;
            }
          }
        }
        if (a.job !== void 0) {
          let o = a.job;
          if (typeof o != "string") {
            let d = { instancePath: s + "/provenance/job", keyword: "type", params: { type: "string" }, parentSchema: z.properties.job, data: o };
            e === null ? e = [d] : e.push(d), n++;
          }
        }
        if (a.runner !== void 0) {
          let o = a.runner;
          if (typeof o != "string") {
            let d = { instancePath: s + "/provenance/runner", keyword: "type", params: { type: "string" }, parentSchema: z.properties.runner, data: o };
            e === null ? e = [d] : e.push(d), n++;
          }
        }
        if (a.sha !== void 0) {
          let o = a.sha;
          if (typeof o != "string") {
            let d = { instancePath: s + "/provenance/sha", keyword: "type", params: { type: "string" }, parentSchema: z.properties.sha, data: o };
            e === null ? e = [d] : e.push(d), n++;
          }
        }
        if (a.recorded_at !== void 0) {
          let o = a.recorded_at;
          if (typeof o == "string") {
            if (!re.test(o)) {
              let d = { instancePath: s + "/provenance/recorded_at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$" }, parentSchema: z.properties.recorded_at, data: o };
              e === null ? e = [d] : e.push(d), n++;
            }
          } else {
            let d = { instancePath: s + "/provenance/recorded_at", keyword: "type", params: { type: "string" }, parentSchema: z.properties.recorded_at, data: o };
            e === null ? e = [d] : e.push(d), n++;
          }
        }
        if (a.tool_version !== void 0) {
          let o = a.tool_version;
          if (typeof o != "string") {
            let d = { instancePath: s + "/provenance/tool_version", keyword: "type", params: { type: "string" }, parentSchema: z.properties.tool_version, data: o };
            e === null ? e = [d] : e.push(d), n++;
          }
        }
      } else {
        let o = { instancePath: s + "/provenance", keyword: "type", params: { type: "object" }, parentSchema: z, data: a };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
  } else {
    let a = { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: H, data: p };
    e === null ? e = [a] : e.push(a), n++;
  }
  return se.errors = e, n === 0;
}
se.evaluated = { props: { hw: !0, framework: !0, precision: !0, infmax_model_prefix: !0, model: !0, spec_decoding: !0, disagg: !0, isl: !0, osl: !0, is_multinode: !0, tp: !0, pp: !0, dcp_size: !0, pcp_size: !0, ep: !0, dp_attention: !0, prefill_tp: !0, prefill_pp: !0, prefill_dcp_size: !0, prefill_pcp_size: !0, prefill_ep: !0, prefill_dp_attention: !0, prefill_num_workers: !0, prefill_hw: !0, decode_tp: !0, decode_pp: !0, decode_dcp_size: !0, decode_pcp_size: !0, decode_ep: !0, decode_dp_attention: !0, decode_num_workers: !0, decode_hw: !0, conc: !0, eval_concs: !0, completed_eval_concs: !0, failed_eval_concs: !0, provenance: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ze = pe, R = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:results:eval-row", type: "object", required: ["hw", "framework", "precision", "conc", "task", "score"], properties: { is_multinode: { type: "boolean" }, model_prefix: { $ref: "#/$defs/text" }, model: { $ref: "#/$defs/text" }, hw: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, spec_decoding: { $ref: "#/$defs/text" }, disagg: { type: ["boolean", "string", "null"] }, isl: { $ref: "#/$defs/amount" }, osl: { $ref: "#/$defs/amount" }, tp: { $ref: "#/$defs/amount" }, pp: { $ref: "#/$defs/amount" }, dcp_size: { $ref: "#/$defs/amount" }, pcp_size: { $ref: "#/$defs/amount" }, ep: { $ref: "#/$defs/amount" }, dp_attention: { $ref: "#/$defs/text" }, prefill_tp: { $ref: "#/$defs/amount" }, prefill_pp: { $ref: "#/$defs/amount" }, prefill_dcp_size: { $ref: "#/$defs/amount" }, prefill_pcp_size: { $ref: "#/$defs/amount" }, prefill_ep: { $ref: "#/$defs/amount" }, prefill_dp_attention: { $ref: "#/$defs/text" }, prefill_num_workers: { $ref: "#/$defs/amount" }, prefill_hw: { $ref: "#/$defs/text" }, decode_tp: { $ref: "#/$defs/amount" }, decode_pp: { $ref: "#/$defs/amount" }, decode_dcp_size: { $ref: "#/$defs/amount" }, decode_pcp_size: { $ref: "#/$defs/amount" }, decode_ep: { $ref: "#/$defs/amount" }, decode_dp_attention: { $ref: "#/$defs/text" }, decode_num_workers: { $ref: "#/$defs/amount" }, decode_hw: { $ref: "#/$defs/text" }, conc: { $ref: "#/$defs/size" }, task: { $ref: "#/$defs/name" }, em_strict: { $ref: "#/$defs/share" }, em_strict_se: { $ref: "#/$defs/share" }, em_flexible: { $ref: "#/$defs/share" }, em_flexible_se: { $ref: "#/$defs/share" }, n_eff: { $ref: "#/$defs/amount" }, source: { $ref: "#/$defs/text" }, score: { $ref: "#/$defs/share" }, score_name: { $ref: "#/$defs/text" }, score_se: { $ref: "#/$defs/share" }, provenance: { $ref: "#/$defs/provenance" } }, $defs: { name: { type: "string", minLength: 1, $comment: "text that is not empty" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, text: { type: ["string", "null"] }, amount: { type: ["integer", "null"], minimum: 0, maximum: 9007199254740991 }, share: { type: ["number", "null"] }, provenance: { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } } } }, N = { type: ["string", "null"] }, B = { type: "string", minLength: 1, $comment: "text that is not empty" }, f = { type: ["integer", "null"], minimum: 0, maximum: 9007199254740991 }, de = { type: "integer", minimum: 1, maximum: 9007199254740991 }, C = { type: ["number", "null"] }, j = { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } };
function pe(p, { instancePath: s = "", parentData: P, parentDataProperty: D, rootData: v = p, dynamicAnchors: O = {} } = {}) {
  let e = null, n = 0, c = pe.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.hw === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "hw" }, parentSchema: R, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    if (p.framework === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "framework" }, parentSchema: R, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    if (p.precision === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "precision" }, parentSchema: R, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    if (p.conc === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "conc" }, parentSchema: R, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    if (p.task === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "task" }, parentSchema: R, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    if (p.score === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "score" }, parentSchema: R, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    if (p.is_multinode !== void 0) {
      let i = p.is_multinode;
      if (typeof i != "boolean") {
        let r = { instancePath: s + "/is_multinode", keyword: "type", params: { type: "boolean" }, parentSchema: R.properties.is_multinode, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.model_prefix !== void 0) {
      let i = p.model_prefix;
      if (typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/model_prefix", keyword: "type", params: { type: N.type }, parentSchema: N, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.model !== void 0) {
      let i = p.model;
      if (typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/model", keyword: "type", params: { type: N.type }, parentSchema: N, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.hw !== void 0) {
      let i = p.hw;
      if (typeof i == "string") {
        if (_(i) < 1) {
          let r = { instancePath: s + "/hw", keyword: "minLength", params: { limit: 1 }, parentSchema: B, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        let r = { instancePath: s + "/hw", keyword: "type", params: { type: "string" }, parentSchema: B, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.framework !== void 0) {
      let i = p.framework;
      if (typeof i == "string") {
        if (_(i) < 1) {
          let r = { instancePath: s + "/framework", keyword: "minLength", params: { limit: 1 }, parentSchema: B, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        let r = { instancePath: s + "/framework", keyword: "type", params: { type: "string" }, parentSchema: B, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.precision !== void 0) {
      let i = p.precision;
      if (typeof i == "string") {
        if (_(i) < 1) {
          let r = { instancePath: s + "/precision", keyword: "minLength", params: { limit: 1 }, parentSchema: B, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        let r = { instancePath: s + "/precision", keyword: "type", params: { type: "string" }, parentSchema: B, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.spec_decoding !== void 0) {
      let i = p.spec_decoding;
      if (typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/spec_decoding", keyword: "type", params: { type: N.type }, parentSchema: N, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.disagg !== void 0) {
      let i = p.disagg;
      if (typeof i != "boolean" && typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/disagg", keyword: "type", params: { type: R.properties.disagg.type }, parentSchema: R.properties.disagg, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.isl !== void 0) {
      let i = p.isl;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/isl", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.osl !== void 0) {
      let i = p.osl;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/osl", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.tp !== void 0) {
      let i = p.tp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/tp", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.pp !== void 0) {
      let i = p.pp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/pp", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.dcp_size !== void 0) {
      let i = p.dcp_size;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/dcp_size", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.pcp_size !== void 0) {
      let i = p.pcp_size;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/pcp_size", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.ep !== void 0) {
      let i = p.ep;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/ep", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.dp_attention !== void 0) {
      let i = p.dp_attention;
      if (typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/dp_attention", keyword: "type", params: { type: N.type }, parentSchema: N, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.prefill_tp !== void 0) {
      let i = p.prefill_tp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/prefill_tp", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_tp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.prefill_pp !== void 0) {
      let i = p.prefill_pp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/prefill_pp", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_pp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.prefill_dcp_size !== void 0) {
      let i = p.prefill_dcp_size;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/prefill_dcp_size", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.prefill_pcp_size !== void 0) {
      let i = p.prefill_pcp_size;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/prefill_pcp_size", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.prefill_ep !== void 0) {
      let i = p.prefill_ep;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/prefill_ep", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.prefill_dp_attention !== void 0) {
      let i = p.prefill_dp_attention;
      if (typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/prefill_dp_attention", keyword: "type", params: { type: N.type }, parentSchema: N, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.prefill_num_workers !== void 0) {
      let i = p.prefill_num_workers;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/prefill_num_workers", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/prefill_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.prefill_hw !== void 0) {
      let i = p.prefill_hw;
      if (typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/prefill_hw", keyword: "type", params: { type: N.type }, parentSchema: N, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.decode_tp !== void 0) {
      let i = p.decode_tp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/decode_tp", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/decode_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/decode_tp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.decode_pp !== void 0) {
      let i = p.decode_pp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/decode_pp", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/decode_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/decode_pp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.decode_dcp_size !== void 0) {
      let i = p.decode_dcp_size;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/decode_dcp_size", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/decode_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/decode_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.decode_pcp_size !== void 0) {
      let i = p.decode_pcp_size;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/decode_pcp_size", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/decode_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/decode_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.decode_ep !== void 0) {
      let i = p.decode_ep;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/decode_ep", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/decode_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/decode_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.decode_dp_attention !== void 0) {
      let i = p.decode_dp_attention;
      if (typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/decode_dp_attention", keyword: "type", params: { type: N.type }, parentSchema: N, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.decode_num_workers !== void 0) {
      let i = p.decode_num_workers;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/decode_num_workers", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/decode_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/decode_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.decode_hw !== void 0) {
      let i = p.decode_hw;
      if (typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/decode_hw", keyword: "type", params: { type: N.type }, parentSchema: N, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.conc !== void 0) {
      let i = p.conc;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let r = { instancePath: s + "/conc", keyword: "type", params: { type: "integer" }, parentSchema: de, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: de, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 1 || isNaN(i)) {
          let r = { instancePath: s + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: de, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.task !== void 0) {
      let i = p.task;
      if (typeof i == "string") {
        if (_(i) < 1) {
          let r = { instancePath: s + "/task", keyword: "minLength", params: { limit: 1 }, parentSchema: B, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        let r = { instancePath: s + "/task", keyword: "type", params: { type: "string" }, parentSchema: B, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.em_strict !== void 0) {
      let i = p.em_strict;
      if (!(typeof i == "number" && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/em_strict", keyword: "type", params: { type: C.type }, parentSchema: C, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.em_strict_se !== void 0) {
      let i = p.em_strict_se;
      if (!(typeof i == "number" && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/em_strict_se", keyword: "type", params: { type: C.type }, parentSchema: C, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.em_flexible !== void 0) {
      let i = p.em_flexible;
      if (!(typeof i == "number" && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/em_flexible", keyword: "type", params: { type: C.type }, parentSchema: C, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.em_flexible_se !== void 0) {
      let i = p.em_flexible_se;
      if (!(typeof i == "number" && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/em_flexible_se", keyword: "type", params: { type: C.type }, parentSchema: C, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.n_eff !== void 0) {
      let i = p.n_eff;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/n_eff", keyword: "type", params: { type: f.type }, parentSchema: f, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          let r = { instancePath: s + "/n_eff", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (i < 0 || isNaN(i)) {
          let r = { instancePath: s + "/n_eff", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: i };
          e === null ? e = [r] : e.push(r), n++;
        }
      }
    }
    if (p.source !== void 0) {
      let i = p.source;
      if (typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/source", keyword: "type", params: { type: N.type }, parentSchema: N, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.score !== void 0) {
      let i = p.score;
      if (!(typeof i == "number" && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/score", keyword: "type", params: { type: C.type }, parentSchema: C, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.score_name !== void 0) {
      let i = p.score_name;
      if (typeof i != "string" && i !== null) {
        let r = { instancePath: s + "/score_name", keyword: "type", params: { type: N.type }, parentSchema: N, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.score_se !== void 0) {
      let i = p.score_se;
      if (!(typeof i == "number" && isFinite(i)) && i !== null) {
        let r = { instancePath: s + "/score_se", keyword: "type", params: { type: C.type }, parentSchema: C, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.provenance !== void 0) {
      let i = p.provenance;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.entry_hash !== void 0) {
          let r = i.entry_hash;
          if (typeof r == "string") {
            if (!ee.test(r)) {
              let t = { instancePath: s + "/provenance/entry_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, parentSchema: j.properties.entry_hash, data: r };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            let t = { instancePath: s + "/provenance/entry_hash", keyword: "type", params: { type: "string" }, parentSchema: j.properties.entry_hash, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.entry_id !== void 0) {
          let r = i.entry_id;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/entry_id", keyword: "type", params: { type: "string" }, parentSchema: j.properties.entry_id, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.repository !== void 0) {
          let r = i.repository;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/repository", keyword: "type", params: { type: "string" }, parentSchema: j.properties.repository, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.run_id !== void 0) {
          let r = i.run_id;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/run_id", keyword: "type", params: { type: "string" }, parentSchema: j.properties.run_id, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.run_attempt !== void 0) {
          let r = i.run_attempt;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let t = { instancePath: s + "/provenance/run_attempt", keyword: "type", params: { type: "integer" }, parentSchema: j.properties.run_attempt, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              let t = { instancePath: s + "/provenance/run_attempt", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: j.properties.run_attempt, data: r };
              e === null ? e = [t] : e.push(t), n++;
            }
            if (r < 1 || isNaN(r)) {
              let t = { instancePath: s + "/provenance/run_attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: j.properties.run_attempt, data: r };
              e === null ? e = [t] : e.push(t), n++;
            }
          }
        }
        if (i.job !== void 0) {
          let r = i.job;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/job", keyword: "type", params: { type: "string" }, parentSchema: j.properties.job, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.runner !== void 0) {
          let r = i.runner;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/runner", keyword: "type", params: { type: "string" }, parentSchema: j.properties.runner, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.sha !== void 0) {
          let r = i.sha;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/sha", keyword: "type", params: { type: "string" }, parentSchema: j.properties.sha, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.recorded_at !== void 0) {
          let r = i.recorded_at;
          if (typeof r == "string") {
            if (!re.test(r)) {
              let t = { instancePath: s + "/provenance/recorded_at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$" }, parentSchema: j.properties.recorded_at, data: r };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            let t = { instancePath: s + "/provenance/recorded_at", keyword: "type", params: { type: "string" }, parentSchema: j.properties.recorded_at, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.tool_version !== void 0) {
          let r = i.tool_version;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/tool_version", keyword: "type", params: { type: "string" }, parentSchema: j.properties.tool_version, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
      } else {
        let r = { instancePath: s + "/provenance", keyword: "type", params: { type: "object" }, parentSchema: j, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
  } else {
    let i = { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: R, data: p };
    e === null ? e = [i] : e.push(i), n++;
  }
  return pe.errors = e, n === 0;
}
pe.evaluated = { props: { is_multinode: !0, model_prefix: !0, model: !0, hw: !0, framework: !0, precision: !0, spec_decoding: !0, disagg: !0, isl: !0, osl: !0, tp: !0, pp: !0, dcp_size: !0, pcp_size: !0, ep: !0, dp_attention: !0, prefill_tp: !0, prefill_pp: !0, prefill_dcp_size: !0, prefill_pcp_size: !0, prefill_ep: !0, prefill_dp_attention: !0, prefill_num_workers: !0, prefill_hw: !0, decode_tp: !0, decode_pp: !0, decode_dcp_size: !0, decode_pcp_size: !0, decode_ep: !0, decode_dp_attention: !0, decode_num_workers: !0, decode_hw: !0, conc: !0, task: !0, em_strict: !0, em_strict_se: !0, em_flexible: !0, em_flexible_se: !0, n_eff: !0, source: !0, score: !0, score_name: !0, score_se: !0, provenance: !0 }, dynamicProps: !1, dynamicItems: !1 };
var je = ae, h = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:results:multi-node-record", type: "object", required: ["hw", "conc", "infmax_model_prefix", "framework", "precision", "spec_decoding", "disagg", "isl", "osl", "is_multinode", "prefill_tp", "prefill_ep", "prefill_dp_attention", "prefill_num_workers", "decode_tp", "decode_ep", "decode_dp_attention", "decode_num_workers", "num_prefill_gpu", "num_decode_gpu", "tput_per_gpu", "output_tput_per_gpu", "input_tput_per_gpu"], properties: { hw: { $ref: "#/$defs/name" }, conc: { $ref: "#/$defs/size" }, image: { type: "string" }, model: { type: "string" }, infmax_model_prefix: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, spec_decoding: { $ref: "#/$defs/name" }, disagg: { $ref: "#/$defs/flag" }, recipe_fingerprint: { type: "string" }, router: { $ref: "#/$defs/component" }, kv_p2p_transfer: { $ref: "#/$defs/name" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, is_multinode: { const: !0 }, prefill_tp: { $ref: "#/$defs/size" }, prefill_pp: { $ref: "#/$defs/size" }, prefill_dcp_size: { $ref: "#/$defs/size" }, prefill_pcp_size: { $ref: "#/$defs/size" }, prefill_ep: { $ref: "#/$defs/count" }, prefill_dp_attention: { $ref: "#/$defs/flag" }, prefill_num_workers: { $ref: "#/$defs/size" }, prefill_hw: { $ref: "#/$defs/name" }, decode_tp: { $ref: "#/$defs/count" }, decode_pp: { $ref: "#/$defs/size" }, decode_dcp_size: { $ref: "#/$defs/size" }, decode_pcp_size: { $ref: "#/$defs/size" }, decode_ep: { $ref: "#/$defs/count" }, decode_dp_attention: { $ref: "#/$defs/flag" }, decode_num_workers: { $ref: "#/$defs/count" }, decode_hw: { $ref: "#/$defs/name" }, num_prefill_gpu: { $ref: "#/$defs/size" }, num_decode_gpu: { $ref: "#/$defs/count" }, tput_per_gpu: { $ref: "#/$defs/rate" }, output_tput_per_gpu: { $ref: "#/$defs/rate" }, input_tput_per_gpu: { $ref: "#/$defs/rate" }, provenance: { $ref: "#/$defs/provenance" } }, patternProperties: { "^(?:mean|median|std|p[0-9.]+)_(?:ttft|tpot|itl|e2el|intvty)$": { $ref: "#/$defs/figure" } }, $defs: { name: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, flag: { enum: ["true", "false", "True", "False", !0, !1] }, rate: { type: "number", minimum: 0 }, figure: { type: "number" }, component: { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, provenance: { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } } } }, b = { type: "string", minLength: 1 }, y = { type: "integer", minimum: 1, maximum: 9007199254740991 }, W = { enum: ["true", "false", "True", "False", !0, !1] }, J = { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, q = { type: "integer", minimum: 0, maximum: 9007199254740991 }, X = { type: "number", minimum: 0 }, T = { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } }, Ne = { type: "number" };
function ae(p, { instancePath: s = "", parentData: P, parentDataProperty: D, rootData: v = p, dynamicAnchors: O = {} } = {}) {
  let e = null, n = 0, c = ae.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.hw === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "hw" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.conc === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "conc" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.infmax_model_prefix === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "infmax_model_prefix" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.framework === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "framework" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.precision === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "precision" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.spec_decoding === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "spec_decoding" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.disagg === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "disagg" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.isl === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "isl" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.osl === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "osl" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.is_multinode === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "is_multinode" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.prefill_tp === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "prefill_tp" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.prefill_ep === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "prefill_ep" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.prefill_dp_attention === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "prefill_dp_attention" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.prefill_num_workers === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "prefill_num_workers" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.decode_tp === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "decode_tp" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.decode_ep === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "decode_ep" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.decode_dp_attention === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "decode_dp_attention" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.decode_num_workers === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "decode_num_workers" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.num_prefill_gpu === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "num_prefill_gpu" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.num_decode_gpu === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "num_decode_gpu" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.tput_per_gpu === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "tput_per_gpu" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.output_tput_per_gpu === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "output_tput_per_gpu" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.input_tput_per_gpu === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "input_tput_per_gpu" }, parentSchema: h, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.hw !== void 0) {
      let r = p.hw;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/hw", keyword: "minLength", params: { limit: 1 }, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/hw", keyword: "type", params: { type: "string" }, parentSchema: b, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.conc !== void 0) {
      let r = p.conc;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/conc", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.image !== void 0) {
      let r = p.image;
      if (typeof r != "string") {
        let t = { instancePath: s + "/image", keyword: "type", params: { type: "string" }, parentSchema: h.properties.image, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.model !== void 0) {
      let r = p.model;
      if (typeof r != "string") {
        let t = { instancePath: s + "/model", keyword: "type", params: { type: "string" }, parentSchema: h.properties.model, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.infmax_model_prefix !== void 0) {
      let r = p.infmax_model_prefix;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/infmax_model_prefix", keyword: "minLength", params: { limit: 1 }, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/infmax_model_prefix", keyword: "type", params: { type: "string" }, parentSchema: b, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.framework !== void 0) {
      let r = p.framework;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/framework", keyword: "minLength", params: { limit: 1 }, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/framework", keyword: "type", params: { type: "string" }, parentSchema: b, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.precision !== void 0) {
      let r = p.precision;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/precision", keyword: "minLength", params: { limit: 1 }, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/precision", keyword: "type", params: { type: "string" }, parentSchema: b, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.spec_decoding !== void 0) {
      let r = p.spec_decoding;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/spec_decoding", keyword: "minLength", params: { limit: 1 }, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/spec_decoding", keyword: "type", params: { type: "string" }, parentSchema: b, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.disagg !== void 0) {
      let r = p.disagg;
      if (!(r === "true" || r === "false" || r === "True" || r === "False" || r === !0 || r === !1)) {
        let t = { instancePath: s + "/disagg", keyword: "enum", params: { allowedValues: W.enum }, parentSchema: W, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.recipe_fingerprint !== void 0) {
      let r = p.recipe_fingerprint;
      if (typeof r != "string") {
        let t = { instancePath: s + "/recipe_fingerprint", keyword: "type", params: { type: "string" }, parentSchema: h.properties.recipe_fingerprint, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.router !== void 0) {
      let r = p.router;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.name === void 0) {
          let t = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "name" }, parentSchema: J, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r.version === void 0) {
          let t = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "version" }, parentSchema: J, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r.name !== void 0) {
          let t = r.name;
          if (typeof t == "string") {
            if (_(t) < 1) {
              let l = { instancePath: s + "/router/name", keyword: "minLength", params: { limit: 1 }, parentSchema: J.properties.name, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/router/name", keyword: "type", params: { type: "string" }, parentSchema: J.properties.name, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.version !== void 0) {
          let t = r.version;
          if (typeof t == "string") {
            if (_(t) < 1) {
              let l = { instancePath: s + "/router/version", keyword: "minLength", params: { limit: 1 }, parentSchema: J.properties.version, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/router/version", keyword: "type", params: { type: "string" }, parentSchema: J.properties.version, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
      } else {
        let t = { instancePath: s + "/router", keyword: "type", params: { type: "object" }, parentSchema: J, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.kv_p2p_transfer !== void 0) {
      let r = p.kv_p2p_transfer;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/kv_p2p_transfer", keyword: "minLength", params: { limit: 1 }, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/kv_p2p_transfer", keyword: "type", params: { type: "string" }, parentSchema: b, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.isl !== void 0) {
      let r = p.isl;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/isl", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.osl !== void 0) {
      let r = p.osl;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/osl", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.is_multinode !== void 0) {
      let r = p.is_multinode;
      if (r !== !0) {
        let t = { instancePath: s + "/is_multinode", keyword: "const", params: { allowedValue: !0 }, parentSchema: h.properties.is_multinode, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.prefill_tp !== void 0) {
      let r = p.prefill_tp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_tp", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_pp !== void 0) {
      let r = p.prefill_pp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_pp", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_dcp_size !== void 0) {
      let r = p.prefill_dcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_pcp_size !== void 0) {
      let r = p.prefill_pcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_ep !== void 0) {
      let r = p.prefill_ep;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_ep", keyword: "type", params: { type: "integer" }, parentSchema: q, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: q, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: q, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_dp_attention !== void 0) {
      let r = p.prefill_dp_attention;
      if (!(r === "true" || r === "false" || r === "True" || r === "False" || r === !0 || r === !1)) {
        let t = { instancePath: s + "/prefill_dp_attention", keyword: "enum", params: { allowedValues: W.enum }, parentSchema: W, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.prefill_num_workers !== void 0) {
      let r = p.prefill_num_workers;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/prefill_num_workers", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/prefill_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.prefill_hw !== void 0) {
      let r = p.prefill_hw;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/prefill_hw", keyword: "minLength", params: { limit: 1 }, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/prefill_hw", keyword: "type", params: { type: "string" }, parentSchema: b, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.decode_tp !== void 0) {
      let r = p.decode_tp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_tp", keyword: "type", params: { type: "integer" }, parentSchema: q, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: q, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/decode_tp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: q, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_pp !== void 0) {
      let r = p.decode_pp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_pp", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/decode_pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_dcp_size !== void 0) {
      let r = p.decode_dcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/decode_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_pcp_size !== void 0) {
      let r = p.decode_pcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/decode_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_ep !== void 0) {
      let r = p.decode_ep;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_ep", keyword: "type", params: { type: "integer" }, parentSchema: q, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: q, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/decode_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: q, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_dp_attention !== void 0) {
      let r = p.decode_dp_attention;
      if (!(r === "true" || r === "false" || r === "True" || r === "False" || r === !0 || r === !1)) {
        let t = { instancePath: s + "/decode_dp_attention", keyword: "enum", params: { allowedValues: W.enum }, parentSchema: W, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.decode_num_workers !== void 0) {
      let r = p.decode_num_workers;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/decode_num_workers", keyword: "type", params: { type: "integer" }, parentSchema: q, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/decode_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: q, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/decode_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: q, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.decode_hw !== void 0) {
      let r = p.decode_hw;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/decode_hw", keyword: "minLength", params: { limit: 1 }, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/decode_hw", keyword: "type", params: { type: "string" }, parentSchema: b, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.num_prefill_gpu !== void 0) {
      let r = p.num_prefill_gpu;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/num_prefill_gpu", keyword: "type", params: { type: "integer" }, parentSchema: y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/num_prefill_gpu", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/num_prefill_gpu", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.num_decode_gpu !== void 0) {
      let r = p.num_decode_gpu;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/num_decode_gpu", keyword: "type", params: { type: "integer" }, parentSchema: q, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/num_decode_gpu", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: q, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/num_decode_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: q, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.tput_per_gpu !== void 0) {
      let r = p.tput_per_gpu;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: X, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: X, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.output_tput_per_gpu !== void 0) {
      let r = p.output_tput_per_gpu;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/output_tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: X, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/output_tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: X, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.input_tput_per_gpu !== void 0) {
      let r = p.input_tput_per_gpu;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/input_tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: X, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/input_tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: X, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.provenance !== void 0) {
      let r = p.provenance;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.entry_hash !== void 0) {
          let t = r.entry_hash;
          if (typeof t == "string") {
            if (!ee.test(t)) {
              let l = { instancePath: s + "/provenance/entry_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, parentSchema: T.properties.entry_hash, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/provenance/entry_hash", keyword: "type", params: { type: "string" }, parentSchema: T.properties.entry_hash, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.entry_id !== void 0) {
          let t = r.entry_id;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/entry_id", keyword: "type", params: { type: "string" }, parentSchema: T.properties.entry_id, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.repository !== void 0) {
          let t = r.repository;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/repository", keyword: "type", params: { type: "string" }, parentSchema: T.properties.repository, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.run_id !== void 0) {
          let t = r.run_id;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/run_id", keyword: "type", params: { type: "string" }, parentSchema: T.properties.run_id, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.run_attempt !== void 0) {
          let t = r.run_attempt;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let l = { instancePath: s + "/provenance/run_attempt", keyword: "type", params: { type: "integer" }, parentSchema: T.properties.run_attempt, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              let l = { instancePath: s + "/provenance/run_attempt", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: T.properties.run_attempt, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
            if (t < 1 || isNaN(t)) {
              let l = { instancePath: s + "/provenance/run_attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: T.properties.run_attempt, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          }
        }
        if (r.job !== void 0) {
          let t = r.job;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/job", keyword: "type", params: { type: "string" }, parentSchema: T.properties.job, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.runner !== void 0) {
          let t = r.runner;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/runner", keyword: "type", params: { type: "string" }, parentSchema: T.properties.runner, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.sha !== void 0) {
          let t = r.sha;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/sha", keyword: "type", params: { type: "string" }, parentSchema: T.properties.sha, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.recorded_at !== void 0) {
          let t = r.recorded_at;
          if (typeof t == "string") {
            if (!re.test(t)) {
              let l = { instancePath: s + "/provenance/recorded_at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$" }, parentSchema: T.properties.recorded_at, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/provenance/recorded_at", keyword: "type", params: { type: "string" }, parentSchema: T.properties.recorded_at, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.tool_version !== void 0) {
          let t = r.tool_version;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/tool_version", keyword: "type", params: { type: "string" }, parentSchema: T.properties.tool_version, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
      } else {
        let t = { instancePath: s + "/provenance", keyword: "type", params: { type: "object" }, parentSchema: T, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    var i = {};
    i.hw = !0, i.conc = !0, i.image = !0, i.model = !0, i.infmax_model_prefix = !0, i.framework = !0, i.precision = !0, i.spec_decoding = !0, i.disagg = !0, i.recipe_fingerprint = !0, i.router = !0, i.kv_p2p_transfer = !0, i.isl = !0, i.osl = !0, i.is_multinode = !0, i.prefill_tp = !0, i.prefill_pp = !0, i.prefill_dcp_size = !0, i.prefill_pcp_size = !0, i.prefill_ep = !0, i.prefill_dp_attention = !0, i.prefill_num_workers = !0, i.prefill_hw = !0, i.decode_tp = !0, i.decode_pp = !0, i.decode_dcp_size = !0, i.decode_pcp_size = !0, i.decode_ep = !0, i.decode_dp_attention = !0, i.decode_num_workers = !0, i.decode_hw = !0, i.num_prefill_gpu = !0, i.num_decode_gpu = !0, i.tput_per_gpu = !0, i.output_tput_per_gpu = !0, i.input_tput_per_gpu = !0, i.provenance = !0;
    for (let r in p)
      if (ye.test(r)) {
        let t = p[r];
        if (!(typeof t == "number" && isFinite(t))) {
          let l = { instancePath: s + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, parentSchema: Ne, data: t };
          e === null ? e = [l] : e.push(l), n++;
        }
        i[r] = !0;
      }
  } else {
    let r = { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: h, data: p };
    e === null ? e = [r] : e.push(r), n++;
  }
  return ae.errors = e, c.props = i, n === 0;
}
ae.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var qe = oe, w = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:results:single-node-record", type: "object", required: ["hw", "conc", "infmax_model_prefix", "framework", "precision", "spec_decoding", "disagg", "isl", "osl", "is_multinode", "tp", "ep", "dp_attention", "tput_per_gpu", "output_tput_per_gpu", "input_tput_per_gpu"], properties: { hw: { $ref: "#/$defs/name" }, conc: { $ref: "#/$defs/size" }, image: { type: "string" }, model: { type: "string" }, infmax_model_prefix: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, spec_decoding: { $ref: "#/$defs/name" }, disagg: { $ref: "#/$defs/flag" }, recipe_fingerprint: { type: "string" }, router: { $ref: "#/$defs/component" }, kv_p2p_transfer: { $ref: "#/$defs/name" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, is_multinode: { const: !1 }, tp: { $ref: "#/$defs/size" }, pp: { $ref: "#/$defs/size" }, dcp_size: { $ref: "#/$defs/size" }, pcp_size: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/count" }, dp_attention: { $ref: "#/$defs/flag" }, tput_per_gpu: { $ref: "#/$defs/rate" }, output_tput_per_gpu: { $ref: "#/$defs/rate" }, input_tput_per_gpu: { $ref: "#/$defs/rate" }, provenance: { $ref: "#/$defs/provenance" } }, patternProperties: { "^(?:mean|median|std|p[0-9.]+)_(?:ttft|tpot|itl|e2el|intvty)$": { $ref: "#/$defs/figure" } }, $defs: { name: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, flag: { enum: ["true", "false", "True", "False", !0, !1] }, rate: { type: "number", minimum: 0 }, figure: { type: "number" }, component: { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, provenance: { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } } } }, E = { type: "string", minLength: 1 }, k = { type: "integer", minimum: 1, maximum: 9007199254740991 }, ie = { enum: ["true", "false", "True", "False", !0, !1] }, K = { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, ue = { type: "integer", minimum: 0, maximum: 9007199254740991 }, Y = { type: "number", minimum: 0 }, L = { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } }, $e = { type: "number" };
function oe(p, { instancePath: s = "", parentData: P, parentDataProperty: D, rootData: v = p, dynamicAnchors: O = {} } = {}) {
  let e = null, n = 0, c = oe.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.hw === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "hw" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.conc === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "conc" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.infmax_model_prefix === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "infmax_model_prefix" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.framework === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "framework" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.precision === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "precision" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.spec_decoding === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "spec_decoding" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.disagg === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "disagg" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.isl === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "isl" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.osl === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "osl" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.is_multinode === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "is_multinode" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.tp === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "tp" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.ep === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "ep" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.dp_attention === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "dp_attention" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.tput_per_gpu === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "tput_per_gpu" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.output_tput_per_gpu === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "output_tput_per_gpu" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.input_tput_per_gpu === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "input_tput_per_gpu" }, parentSchema: w, data: p };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (p.hw !== void 0) {
      let r = p.hw;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/hw", keyword: "minLength", params: { limit: 1 }, parentSchema: E, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/hw", keyword: "type", params: { type: "string" }, parentSchema: E, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.conc !== void 0) {
      let r = p.conc;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/conc", keyword: "type", params: { type: "integer" }, parentSchema: k, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.image !== void 0) {
      let r = p.image;
      if (typeof r != "string") {
        let t = { instancePath: s + "/image", keyword: "type", params: { type: "string" }, parentSchema: w.properties.image, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.model !== void 0) {
      let r = p.model;
      if (typeof r != "string") {
        let t = { instancePath: s + "/model", keyword: "type", params: { type: "string" }, parentSchema: w.properties.model, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.infmax_model_prefix !== void 0) {
      let r = p.infmax_model_prefix;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/infmax_model_prefix", keyword: "minLength", params: { limit: 1 }, parentSchema: E, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/infmax_model_prefix", keyword: "type", params: { type: "string" }, parentSchema: E, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.framework !== void 0) {
      let r = p.framework;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/framework", keyword: "minLength", params: { limit: 1 }, parentSchema: E, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/framework", keyword: "type", params: { type: "string" }, parentSchema: E, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.precision !== void 0) {
      let r = p.precision;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/precision", keyword: "minLength", params: { limit: 1 }, parentSchema: E, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/precision", keyword: "type", params: { type: "string" }, parentSchema: E, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.spec_decoding !== void 0) {
      let r = p.spec_decoding;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/spec_decoding", keyword: "minLength", params: { limit: 1 }, parentSchema: E, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/spec_decoding", keyword: "type", params: { type: "string" }, parentSchema: E, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.disagg !== void 0) {
      let r = p.disagg;
      if (!(r === "true" || r === "false" || r === "True" || r === "False" || r === !0 || r === !1)) {
        let t = { instancePath: s + "/disagg", keyword: "enum", params: { allowedValues: ie.enum }, parentSchema: ie, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.recipe_fingerprint !== void 0) {
      let r = p.recipe_fingerprint;
      if (typeof r != "string") {
        let t = { instancePath: s + "/recipe_fingerprint", keyword: "type", params: { type: "string" }, parentSchema: w.properties.recipe_fingerprint, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.router !== void 0) {
      let r = p.router;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.name === void 0) {
          let t = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "name" }, parentSchema: K, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r.version === void 0) {
          let t = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "version" }, parentSchema: K, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r.name !== void 0) {
          let t = r.name;
          if (typeof t == "string") {
            if (_(t) < 1) {
              let l = { instancePath: s + "/router/name", keyword: "minLength", params: { limit: 1 }, parentSchema: K.properties.name, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/router/name", keyword: "type", params: { type: "string" }, parentSchema: K.properties.name, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.version !== void 0) {
          let t = r.version;
          if (typeof t == "string") {
            if (_(t) < 1) {
              let l = { instancePath: s + "/router/version", keyword: "minLength", params: { limit: 1 }, parentSchema: K.properties.version, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/router/version", keyword: "type", params: { type: "string" }, parentSchema: K.properties.version, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
      } else {
        let t = { instancePath: s + "/router", keyword: "type", params: { type: "object" }, parentSchema: K, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.kv_p2p_transfer !== void 0) {
      let r = p.kv_p2p_transfer;
      if (typeof r == "string") {
        if (_(r) < 1) {
          let t = { instancePath: s + "/kv_p2p_transfer", keyword: "minLength", params: { limit: 1 }, parentSchema: E, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/kv_p2p_transfer", keyword: "type", params: { type: "string" }, parentSchema: E, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.isl !== void 0) {
      let r = p.isl;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/isl", keyword: "type", params: { type: "integer" }, parentSchema: k, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.osl !== void 0) {
      let r = p.osl;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/osl", keyword: "type", params: { type: "integer" }, parentSchema: k, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.is_multinode !== void 0) {
      let r = p.is_multinode;
      if (r !== !1) {
        let t = { instancePath: s + "/is_multinode", keyword: "const", params: { allowedValue: !1 }, parentSchema: w.properties.is_multinode, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.tp !== void 0) {
      let r = p.tp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/tp", keyword: "type", params: { type: "integer" }, parentSchema: k, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.pp !== void 0) {
      let r = p.pp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/pp", keyword: "type", params: { type: "integer" }, parentSchema: k, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.dcp_size !== void 0) {
      let r = p.dcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: k, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.pcp_size !== void 0) {
      let r = p.pcp_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: k, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: s + "/pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: k, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.ep !== void 0) {
      let r = p.ep;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: s + "/ep", keyword: "type", params: { type: "integer" }, parentSchema: ue, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let t = { instancePath: s + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: ue, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: ue, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      }
    }
    if (p.dp_attention !== void 0) {
      let r = p.dp_attention;
      if (!(r === "true" || r === "false" || r === "True" || r === "False" || r === !0 || r === !1)) {
        let t = { instancePath: s + "/dp_attention", keyword: "enum", params: { allowedValues: ie.enum }, parentSchema: ie, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.tput_per_gpu !== void 0) {
      let r = p.tput_per_gpu;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: Y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: Y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.output_tput_per_gpu !== void 0) {
      let r = p.output_tput_per_gpu;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/output_tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: Y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/output_tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: Y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.input_tput_per_gpu !== void 0) {
      let r = p.input_tput_per_gpu;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: s + "/input_tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: Y, data: r };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: s + "/input_tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: Y, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.provenance !== void 0) {
      let r = p.provenance;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.entry_hash !== void 0) {
          let t = r.entry_hash;
          if (typeof t == "string") {
            if (!ee.test(t)) {
              let l = { instancePath: s + "/provenance/entry_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, parentSchema: L.properties.entry_hash, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/provenance/entry_hash", keyword: "type", params: { type: "string" }, parentSchema: L.properties.entry_hash, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.entry_id !== void 0) {
          let t = r.entry_id;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/entry_id", keyword: "type", params: { type: "string" }, parentSchema: L.properties.entry_id, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.repository !== void 0) {
          let t = r.repository;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/repository", keyword: "type", params: { type: "string" }, parentSchema: L.properties.repository, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.run_id !== void 0) {
          let t = r.run_id;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/run_id", keyword: "type", params: { type: "string" }, parentSchema: L.properties.run_id, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.run_attempt !== void 0) {
          let t = r.run_attempt;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let l = { instancePath: s + "/provenance/run_attempt", keyword: "type", params: { type: "integer" }, parentSchema: L.properties.run_attempt, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              let l = { instancePath: s + "/provenance/run_attempt", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: L.properties.run_attempt, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
            if (t < 1 || isNaN(t)) {
              let l = { instancePath: s + "/provenance/run_attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: L.properties.run_attempt, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          }
        }
        if (r.job !== void 0) {
          let t = r.job;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/job", keyword: "type", params: { type: "string" }, parentSchema: L.properties.job, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.runner !== void 0) {
          let t = r.runner;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/runner", keyword: "type", params: { type: "string" }, parentSchema: L.properties.runner, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.sha !== void 0) {
          let t = r.sha;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/sha", keyword: "type", params: { type: "string" }, parentSchema: L.properties.sha, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.recorded_at !== void 0) {
          let t = r.recorded_at;
          if (typeof t == "string") {
            if (!re.test(t)) {
              let l = { instancePath: s + "/provenance/recorded_at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$" }, parentSchema: L.properties.recorded_at, data: t };
              e === null ? e = [l] : e.push(l), n++;
            }
          } else {
            let l = { instancePath: s + "/provenance/recorded_at", keyword: "type", params: { type: "string" }, parentSchema: L.properties.recorded_at, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
        if (r.tool_version !== void 0) {
          let t = r.tool_version;
          if (typeof t != "string") {
            let l = { instancePath: s + "/provenance/tool_version", keyword: "type", params: { type: "string" }, parentSchema: L.properties.tool_version, data: t };
            e === null ? e = [l] : e.push(l), n++;
          }
        }
      } else {
        let t = { instancePath: s + "/provenance", keyword: "type", params: { type: "object" }, parentSchema: L, data: r };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    var i = {};
    i.hw = !0, i.conc = !0, i.image = !0, i.model = !0, i.infmax_model_prefix = !0, i.framework = !0, i.precision = !0, i.spec_decoding = !0, i.disagg = !0, i.recipe_fingerprint = !0, i.router = !0, i.kv_p2p_transfer = !0, i.isl = !0, i.osl = !0, i.is_multinode = !0, i.tp = !0, i.pp = !0, i.dcp_size = !0, i.pcp_size = !0, i.ep = !0, i.dp_attention = !0, i.tput_per_gpu = !0, i.output_tput_per_gpu = !0, i.input_tput_per_gpu = !0, i.provenance = !0;
    for (let r in p)
      if (ye.test(r)) {
        let t = p[r];
        if (!(typeof t == "number" && isFinite(t))) {
          let l = { instancePath: s + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, parentSchema: $e, data: t };
          e === null ? e = [l] : e.push(l), n++;
        }
        i[r] = !0;
      }
  } else {
    let r = { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: w, data: p };
    e === null ? e = [r] : e.push(r), n++;
  }
  return oe.errors = e, c.props = i, n === 0;
}
oe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Te = le, Z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:results:status-record", type: "object", additionalProperties: !1, required: ["benchmatrix_status", "status", "reason", "entry", "provenance"], properties: { benchmatrix_status: { const: 1 }, status: { enum: ["success", "failure", "cancelled"], type: "string" }, reason: { type: "string" }, entry: { type: "object" }, provenance: { $ref: "#/$defs/provenance" } }, $defs: { provenance: { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } } } }, A = { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } };
function le(p, { instancePath: s = "", parentData: P, parentDataProperty: D, rootData: v = p, dynamicAnchors: O = {} } = {}) {
  let e = null, n = 0, c = le.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.benchmatrix_status === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "benchmatrix_status" }, parentSchema: Z, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    if (p.status === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "status" }, parentSchema: Z, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    if (p.reason === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "reason" }, parentSchema: Z, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    if (p.entry === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "entry" }, parentSchema: Z, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    if (p.provenance === void 0) {
      let i = { instancePath: s, keyword: "required", params: { missingProperty: "provenance" }, parentSchema: Z, data: p };
      e === null ? e = [i] : e.push(i), n++;
    }
    for (let i in p)
      if (!(i === "benchmatrix_status" || i === "status" || i === "reason" || i === "entry" || i === "provenance")) {
        let r = { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: Z, data: p };
        e === null ? e = [r] : e.push(r), n++;
      }
    if (p.benchmatrix_status !== void 0) {
      let i = p.benchmatrix_status;
      if (i !== 1) {
        let r = { instancePath: s + "/benchmatrix_status", keyword: "const", params: { allowedValue: 1 }, parentSchema: Z.properties.benchmatrix_status, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.status !== void 0) {
      let i = p.status;
      if (typeof i != "string") {
        let r = { instancePath: s + "/status", keyword: "type", params: { type: "string" }, parentSchema: Z.properties.status, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
      if (!(i === "success" || i === "failure" || i === "cancelled")) {
        let r = { instancePath: s + "/status", keyword: "enum", params: { allowedValues: Z.properties.status.enum }, parentSchema: Z.properties.status, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.reason !== void 0) {
      let i = p.reason;
      if (typeof i != "string") {
        let r = { instancePath: s + "/reason", keyword: "type", params: { type: "string" }, parentSchema: Z.properties.reason, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.entry !== void 0) {
      let i = p.entry;
      if (!(i && typeof i == "object" && !Array.isArray(i))) {
        let r = { instancePath: s + "/entry", keyword: "type", params: { type: "object" }, parentSchema: Z.properties.entry, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (p.provenance !== void 0) {
      let i = p.provenance;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.entry_hash !== void 0) {
          let r = i.entry_hash;
          if (typeof r == "string") {
            if (!ee.test(r)) {
              let t = { instancePath: s + "/provenance/entry_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, parentSchema: A.properties.entry_hash, data: r };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            let t = { instancePath: s + "/provenance/entry_hash", keyword: "type", params: { type: "string" }, parentSchema: A.properties.entry_hash, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.entry_id !== void 0) {
          let r = i.entry_id;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/entry_id", keyword: "type", params: { type: "string" }, parentSchema: A.properties.entry_id, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.repository !== void 0) {
          let r = i.repository;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/repository", keyword: "type", params: { type: "string" }, parentSchema: A.properties.repository, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.run_id !== void 0) {
          let r = i.run_id;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/run_id", keyword: "type", params: { type: "string" }, parentSchema: A.properties.run_id, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.run_attempt !== void 0) {
          let r = i.run_attempt;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let t = { instancePath: s + "/provenance/run_attempt", keyword: "type", params: { type: "integer" }, parentSchema: A.properties.run_attempt, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              let t = { instancePath: s + "/provenance/run_attempt", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: A.properties.run_attempt, data: r };
              e === null ? e = [t] : e.push(t), n++;
            }
            if (r < 1 || isNaN(r)) {
              let t = { instancePath: s + "/provenance/run_attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: A.properties.run_attempt, data: r };
              e === null ? e = [t] : e.push(t), n++;
            }
          }
        }
        if (i.job !== void 0) {
          let r = i.job;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/job", keyword: "type", params: { type: "string" }, parentSchema: A.properties.job, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.runner !== void 0) {
          let r = i.runner;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/runner", keyword: "type", params: { type: "string" }, parentSchema: A.properties.runner, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.sha !== void 0) {
          let r = i.sha;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/sha", keyword: "type", params: { type: "string" }, parentSchema: A.properties.sha, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.recorded_at !== void 0) {
          let r = i.recorded_at;
          if (typeof r == "string") {
            if (!re.test(r)) {
              let t = { instancePath: s + "/provenance/recorded_at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$" }, parentSchema: A.properties.recorded_at, data: r };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            let t = { instancePath: s + "/provenance/recorded_at", keyword: "type", params: { type: "string" }, parentSchema: A.properties.recorded_at, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (i.tool_version !== void 0) {
          let r = i.tool_version;
          if (typeof r != "string") {
            let t = { instancePath: s + "/provenance/tool_version", keyword: "type", params: { type: "string" }, parentSchema: A.properties.tool_version, data: r };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
      } else {
        let r = { instancePath: s + "/provenance", keyword: "type", params: { type: "object" }, parentSchema: A, data: i };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
  } else {
    let i = { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Z, data: p };
    e === null ? e = [i] : e.push(i), n++;
  }
  return le.errors = e, n === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ce(p, s) {
  for (let P of s) p.push(P);
  return p;
}
export {
  xe as validateAgenticRecord,
  Fe as validateEvalMeta,
  ze as validateEvalRow,
  je as validateMultiNodeRecord,
  qe as validateSingleNodeRecord,
  Te as validateStatusRecord
};
