// Made from schemas/ and package.json by `npm run build`; edit those.
var K = (s, t) => () => {
  try {
    return t || s((t = { exports: {} }).exports, t), t.exports;
  } catch (z) {
    throw t = 0, z;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var J = K((O) => {
  "use strict";
  Object.defineProperty(O, "__esModule", { value: !0 });
  function H(s) {
    let t = s.length, z = 0, x = 0, F;
    for (; x < t; )
      z++, F = s.charCodeAt(x++), F >= 55296 && F <= 56319 && x < t && (F = s.charCodeAt(x), (F & 64512) === 56320 && x++);
    return z;
  }
  O.default = H;
  H.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// validators.js
var re = D, g = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:results:agentic-record", type: "object", required: ["hw", "conc", "infmax_model_prefix", "framework", "precision", "scenario_type"], properties: { hw: { $ref: "#/$defs/name" }, conc: { $ref: "#/$defs/size" }, image: { type: "string" }, model: { type: "string" }, infmax_model_prefix: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, spec_decoding: { $ref: "#/$defs/name" }, disagg: { $ref: "#/$defs/flag" }, recipe_fingerprint: { type: "string" }, router: { $ref: "#/$defs/component" }, kv_p2p_transfer: { $ref: "#/$defs/name" }, scenario_type: { const: "agentic-coding" }, is_multinode: { type: "boolean" }, tp: { $ref: "#/$defs/size" }, pp: { $ref: "#/$defs/size" }, dcp_size: { $ref: "#/$defs/size" }, pcp_size: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/count" }, dp_attention: { $ref: "#/$defs/flag" }, prefill_tp: { $ref: "#/$defs/size" }, prefill_pp: { $ref: "#/$defs/size" }, prefill_dcp_size: { $ref: "#/$defs/size" }, prefill_pcp_size: { $ref: "#/$defs/size" }, prefill_ep: { $ref: "#/$defs/count" }, prefill_dp_attention: { $ref: "#/$defs/flag" }, prefill_num_workers: { $ref: "#/$defs/size" }, prefill_hw: { $ref: "#/$defs/name" }, decode_tp: { $ref: "#/$defs/count" }, decode_pp: { $ref: "#/$defs/size" }, decode_dcp_size: { $ref: "#/$defs/size" }, decode_pcp_size: { $ref: "#/$defs/size" }, decode_ep: { $ref: "#/$defs/count" }, decode_dp_attention: { $ref: "#/$defs/flag" }, decode_num_workers: { $ref: "#/$defs/count" }, decode_hw: { $ref: "#/$defs/name" }, num_requests_total: { $ref: "#/$defs/count" }, num_requests_successful: { $ref: "#/$defs/count" }, kv_offloading: { type: "string" }, kv_offload_backend: { type: ["string", "object", "null"] }, provenance: { $ref: "#/$defs/provenance" } }, patternProperties: { "^(?:mean|median|std|p[0-9.]+)_(?:ttft|tpot|itl|e2el|intvty)$": { $ref: "#/$defs/figure" } }, $defs: { name: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, flag: { enum: ["true", "false", "True", "False", !0, !1] }, figure: { type: "number" }, component: { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, provenance: { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } } } }, _ = { type: "string", minLength: 1 }, o = { type: "integer", minimum: 1, maximum: 9007199254740991 }, q = { enum: ["true", "false", "True", "False", !0, !1] }, j = { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, f = { type: "integer", minimum: 0, maximum: 9007199254740991 }, w = { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } }, Q = { type: "number" }, u = J().default, E = new RegExp("^[0-9a-f]{64}$", ""), R = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", ""), G = new RegExp("^(?:mean|median|std|p[0-9.]+)_(?:ttft|tpot|itl|e2el|intvty)$", "");
function D(s, { instancePath: t = "", parentData: z, parentDataProperty: x, rootData: F = s, dynamicAnchors: M = {} } = {}) {
  let r = null, n = 0, d = D.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.hw === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "hw" }, parentSchema: g, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.conc === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "conc" }, parentSchema: g, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.infmax_model_prefix === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "infmax_model_prefix" }, parentSchema: g, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.framework === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "framework" }, parentSchema: g, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.precision === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "precision" }, parentSchema: g, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.scenario_type === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "scenario_type" }, parentSchema: g, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.hw !== void 0) {
      let e = s.hw;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/hw", keyword: "minLength", params: { limit: 1 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/hw", keyword: "type", params: { type: "string" }, parentSchema: _, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.conc !== void 0) {
      let e = s.conc;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/conc", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.image !== void 0) {
      let e = s.image;
      if (typeof e != "string") {
        let i = { instancePath: t + "/image", keyword: "type", params: { type: "string" }, parentSchema: g.properties.image, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.model !== void 0) {
      let e = s.model;
      if (typeof e != "string") {
        let i = { instancePath: t + "/model", keyword: "type", params: { type: "string" }, parentSchema: g.properties.model, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.infmax_model_prefix !== void 0) {
      let e = s.infmax_model_prefix;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/infmax_model_prefix", keyword: "minLength", params: { limit: 1 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/infmax_model_prefix", keyword: "type", params: { type: "string" }, parentSchema: _, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.framework !== void 0) {
      let e = s.framework;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/framework", keyword: "minLength", params: { limit: 1 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/framework", keyword: "type", params: { type: "string" }, parentSchema: _, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.precision !== void 0) {
      let e = s.precision;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/precision", keyword: "minLength", params: { limit: 1 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/precision", keyword: "type", params: { type: "string" }, parentSchema: _, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.spec_decoding !== void 0) {
      let e = s.spec_decoding;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/spec_decoding", keyword: "minLength", params: { limit: 1 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/spec_decoding", keyword: "type", params: { type: "string" }, parentSchema: _, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.disagg !== void 0) {
      let e = s.disagg;
      if (!(e === "true" || e === "false" || e === "True" || e === "False" || e === !0 || e === !1)) {
        let i = { instancePath: t + "/disagg", keyword: "enum", params: { allowedValues: q.enum }, parentSchema: q, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.recipe_fingerprint !== void 0) {
      let e = s.recipe_fingerprint;
      if (typeof e != "string") {
        let i = { instancePath: t + "/recipe_fingerprint", keyword: "type", params: { type: "string" }, parentSchema: g.properties.recipe_fingerprint, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.router !== void 0) {
      let e = s.router;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.name === void 0) {
          let i = { instancePath: t + "/router", keyword: "required", params: { missingProperty: "name" }, parentSchema: j, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e.version === void 0) {
          let i = { instancePath: t + "/router", keyword: "required", params: { missingProperty: "version" }, parentSchema: j, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e.name !== void 0) {
          let i = e.name;
          if (typeof i == "string") {
            if (u(i) < 1) {
              let a = { instancePath: t + "/router/name", keyword: "minLength", params: { limit: 1 }, parentSchema: j.properties.name, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/router/name", keyword: "type", params: { type: "string" }, parentSchema: j.properties.name, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.version !== void 0) {
          let i = e.version;
          if (typeof i == "string") {
            if (u(i) < 1) {
              let a = { instancePath: t + "/router/version", keyword: "minLength", params: { limit: 1 }, parentSchema: j.properties.version, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/router/version", keyword: "type", params: { type: "string" }, parentSchema: j.properties.version, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
      } else {
        let i = { instancePath: t + "/router", keyword: "type", params: { type: "object" }, parentSchema: j, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.kv_p2p_transfer !== void 0) {
      let e = s.kv_p2p_transfer;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/kv_p2p_transfer", keyword: "minLength", params: { limit: 1 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/kv_p2p_transfer", keyword: "type", params: { type: "string" }, parentSchema: _, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.scenario_type !== void 0) {
      let e = s.scenario_type;
      if (e !== "agentic-coding") {
        let i = { instancePath: t + "/scenario_type", keyword: "const", params: { allowedValue: "agentic-coding" }, parentSchema: g.properties.scenario_type, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.is_multinode !== void 0) {
      let e = s.is_multinode;
      if (typeof e != "boolean") {
        let i = { instancePath: t + "/is_multinode", keyword: "type", params: { type: "boolean" }, parentSchema: g.properties.is_multinode, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.tp !== void 0) {
      let e = s.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/tp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.pp !== void 0) {
      let e = s.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.dcp_size !== void 0) {
      let e = s.dcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.pcp_size !== void 0) {
      let e = s.pcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.ep !== void 0) {
      let e = s.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/ep", keyword: "type", params: { type: "integer" }, parentSchema: f, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.dp_attention !== void 0) {
      let e = s.dp_attention;
      if (!(e === "true" || e === "false" || e === "True" || e === "False" || e === !0 || e === !1)) {
        let i = { instancePath: t + "/dp_attention", keyword: "enum", params: { allowedValues: q.enum }, parentSchema: q, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.prefill_tp !== void 0) {
      let e = s.prefill_tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_tp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_pp !== void 0) {
      let e = s.prefill_pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_pp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_dcp_size !== void 0) {
      let e = s.prefill_dcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_pcp_size !== void 0) {
      let e = s.prefill_pcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_ep !== void 0) {
      let e = s.prefill_ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_ep", keyword: "type", params: { type: "integer" }, parentSchema: f, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_dp_attention !== void 0) {
      let e = s.prefill_dp_attention;
      if (!(e === "true" || e === "false" || e === "True" || e === "False" || e === !0 || e === !1)) {
        let i = { instancePath: t + "/prefill_dp_attention", keyword: "enum", params: { allowedValues: q.enum }, parentSchema: q, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.prefill_num_workers !== void 0) {
      let e = s.prefill_num_workers;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_num_workers", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_hw !== void 0) {
      let e = s.prefill_hw;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/prefill_hw", keyword: "minLength", params: { limit: 1 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/prefill_hw", keyword: "type", params: { type: "string" }, parentSchema: _, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.decode_tp !== void 0) {
      let e = s.decode_tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_tp", keyword: "type", params: { type: "integer" }, parentSchema: f, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/decode_tp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_pp !== void 0) {
      let e = s.decode_pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_pp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/decode_pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_dcp_size !== void 0) {
      let e = s.decode_dcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/decode_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_pcp_size !== void 0) {
      let e = s.decode_pcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/decode_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_ep !== void 0) {
      let e = s.decode_ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_ep", keyword: "type", params: { type: "integer" }, parentSchema: f, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/decode_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_dp_attention !== void 0) {
      let e = s.decode_dp_attention;
      if (!(e === "true" || e === "false" || e === "True" || e === "False" || e === !0 || e === !1)) {
        let i = { instancePath: t + "/decode_dp_attention", keyword: "enum", params: { allowedValues: q.enum }, parentSchema: q, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.decode_num_workers !== void 0) {
      let e = s.decode_num_workers;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_num_workers", keyword: "type", params: { type: "integer" }, parentSchema: f, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/decode_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_hw !== void 0) {
      let e = s.decode_hw;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/decode_hw", keyword: "minLength", params: { limit: 1 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/decode_hw", keyword: "type", params: { type: "string" }, parentSchema: _, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.num_requests_total !== void 0) {
      let e = s.num_requests_total;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/num_requests_total", keyword: "type", params: { type: "integer" }, parentSchema: f, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/num_requests_total", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/num_requests_total", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.num_requests_successful !== void 0) {
      let e = s.num_requests_successful;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/num_requests_successful", keyword: "type", params: { type: "integer" }, parentSchema: f, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/num_requests_successful", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/num_requests_successful", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: f, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.kv_offloading !== void 0) {
      let e = s.kv_offloading;
      if (typeof e != "string") {
        let i = { instancePath: t + "/kv_offloading", keyword: "type", params: { type: "string" }, parentSchema: g.properties.kv_offloading, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.kv_offload_backend !== void 0) {
      let e = s.kv_offload_backend;
      if (typeof e != "string" && !(e && typeof e == "object" && !Array.isArray(e)) && e !== null) {
        let i = { instancePath: t + "/kv_offload_backend", keyword: "type", params: { type: g.properties.kv_offload_backend.type }, parentSchema: g.properties.kv_offload_backend, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.provenance !== void 0) {
      let e = s.provenance;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.entry_hash !== void 0) {
          let i = e.entry_hash;
          if (typeof i == "string") {
            if (!E.test(i)) {
              let a = { instancePath: t + "/provenance/entry_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, parentSchema: w.properties.entry_hash, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/provenance/entry_hash", keyword: "type", params: { type: "string" }, parentSchema: w.properties.entry_hash, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.entry_id !== void 0) {
          let i = e.entry_id;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/entry_id", keyword: "type", params: { type: "string" }, parentSchema: w.properties.entry_id, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.repository !== void 0) {
          let i = e.repository;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/repository", keyword: "type", params: { type: "string" }, parentSchema: w.properties.repository, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.run_id !== void 0) {
          let i = e.run_id;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/run_id", keyword: "type", params: { type: "string" }, parentSchema: w.properties.run_id, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.run_attempt !== void 0) {
          let i = e.run_attempt;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: t + "/provenance/run_attempt", keyword: "type", params: { type: "integer" }, parentSchema: w.properties.run_attempt, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              let a = { instancePath: t + "/provenance/run_attempt", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: w.properties.run_attempt, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
            if (i < 1 || isNaN(i)) {
              let a = { instancePath: t + "/provenance/run_attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: w.properties.run_attempt, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          }
        }
        if (e.job !== void 0) {
          let i = e.job;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/job", keyword: "type", params: { type: "string" }, parentSchema: w.properties.job, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.runner !== void 0) {
          let i = e.runner;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/runner", keyword: "type", params: { type: "string" }, parentSchema: w.properties.runner, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.sha !== void 0) {
          let i = e.sha;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/sha", keyword: "type", params: { type: "string" }, parentSchema: w.properties.sha, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.recorded_at !== void 0) {
          let i = e.recorded_at;
          if (typeof i == "string") {
            if (!R.test(i)) {
              let a = { instancePath: t + "/provenance/recorded_at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$" }, parentSchema: w.properties.recorded_at, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/provenance/recorded_at", keyword: "type", params: { type: "string" }, parentSchema: w.properties.recorded_at, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.tool_version !== void 0) {
          let i = e.tool_version;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/tool_version", keyword: "type", params: { type: "string" }, parentSchema: w.properties.tool_version, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
      } else {
        let i = { instancePath: t + "/provenance", keyword: "type", params: { type: "object" }, parentSchema: w, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    var p = {};
    p.hw = !0, p.conc = !0, p.image = !0, p.model = !0, p.infmax_model_prefix = !0, p.framework = !0, p.precision = !0, p.spec_decoding = !0, p.disagg = !0, p.recipe_fingerprint = !0, p.router = !0, p.kv_p2p_transfer = !0, p.scenario_type = !0, p.is_multinode = !0, p.tp = !0, p.pp = !0, p.dcp_size = !0, p.pcp_size = !0, p.ep = !0, p.dp_attention = !0, p.prefill_tp = !0, p.prefill_pp = !0, p.prefill_dcp_size = !0, p.prefill_pcp_size = !0, p.prefill_ep = !0, p.prefill_dp_attention = !0, p.prefill_num_workers = !0, p.prefill_hw = !0, p.decode_tp = !0, p.decode_pp = !0, p.decode_dcp_size = !0, p.decode_pcp_size = !0, p.decode_ep = !0, p.decode_dp_attention = !0, p.decode_num_workers = !0, p.decode_hw = !0, p.num_requests_total = !0, p.num_requests_successful = !0, p.kv_offloading = !0, p.kv_offload_backend = !0, p.provenance = !0;
    for (let e in s)
      if (G.test(e)) {
        let i = s[e];
        if (!(typeof i == "number" && isFinite(i))) {
          let a = { instancePath: t + "/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, parentSchema: Q, data: i };
          r === null ? r = [a] : r.push(a), n++;
        }
        p[e] = !0;
      }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: g, data: s };
    r === null ? r = [e] : r.push(e), n++;
  }
  return D.errors = r, d.props = p, n === 0;
}
D.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ie = C, l = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:results:multi-node-record", type: "object", required: ["hw", "conc", "infmax_model_prefix", "framework", "precision", "spec_decoding", "disagg", "isl", "osl", "is_multinode", "prefill_tp", "prefill_ep", "prefill_dp_attention", "prefill_num_workers", "decode_tp", "decode_ep", "decode_dp_attention", "decode_num_workers", "num_prefill_gpu", "num_decode_gpu", "tput_per_gpu", "output_tput_per_gpu", "input_tput_per_gpu"], properties: { hw: { $ref: "#/$defs/name" }, conc: { $ref: "#/$defs/size" }, image: { type: "string" }, model: { type: "string" }, infmax_model_prefix: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, spec_decoding: { $ref: "#/$defs/name" }, disagg: { $ref: "#/$defs/flag" }, recipe_fingerprint: { type: "string" }, router: { $ref: "#/$defs/component" }, kv_p2p_transfer: { $ref: "#/$defs/name" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, is_multinode: { const: !0 }, prefill_tp: { $ref: "#/$defs/size" }, prefill_pp: { $ref: "#/$defs/size" }, prefill_dcp_size: { $ref: "#/$defs/size" }, prefill_pcp_size: { $ref: "#/$defs/size" }, prefill_ep: { $ref: "#/$defs/count" }, prefill_dp_attention: { $ref: "#/$defs/flag" }, prefill_num_workers: { $ref: "#/$defs/size" }, prefill_hw: { $ref: "#/$defs/name" }, decode_tp: { $ref: "#/$defs/count" }, decode_pp: { $ref: "#/$defs/size" }, decode_dcp_size: { $ref: "#/$defs/size" }, decode_pcp_size: { $ref: "#/$defs/size" }, decode_ep: { $ref: "#/$defs/count" }, decode_dp_attention: { $ref: "#/$defs/flag" }, decode_num_workers: { $ref: "#/$defs/count" }, decode_hw: { $ref: "#/$defs/name" }, num_prefill_gpu: { $ref: "#/$defs/size" }, num_decode_gpu: { $ref: "#/$defs/count" }, tput_per_gpu: { $ref: "#/$defs/rate" }, output_tput_per_gpu: { $ref: "#/$defs/rate" }, input_tput_per_gpu: { $ref: "#/$defs/rate" }, provenance: { $ref: "#/$defs/provenance" } }, patternProperties: { "^(?:mean|median|std|p[0-9.]+)_(?:ttft|tpot|itl|e2el|intvty)$": { $ref: "#/$defs/figure" } }, $defs: { name: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, flag: { enum: ["true", "false", "True", "False", !0, !1] }, rate: { type: "number", minimum: 0 }, figure: { type: "number" }, component: { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, provenance: { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } } } }, h = { type: "string", minLength: 1 }, m = { type: "integer", minimum: 1, maximum: 9007199254740991 }, A = { enum: ["true", "false", "True", "False", !0, !1] }, L = { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, k = { type: "integer", minimum: 0, maximum: 9007199254740991 }, P = { type: "number", minimum: 0 }, S = { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } }, W = { type: "number" };
function C(s, { instancePath: t = "", parentData: z, parentDataProperty: x, rootData: F = s, dynamicAnchors: M = {} } = {}) {
  let r = null, n = 0, d = C.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.hw === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "hw" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.conc === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "conc" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.infmax_model_prefix === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "infmax_model_prefix" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.framework === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "framework" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.precision === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "precision" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.spec_decoding === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "spec_decoding" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.disagg === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "disagg" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.isl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "isl" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.osl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "osl" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.is_multinode === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "is_multinode" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.prefill_tp === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "prefill_tp" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.prefill_ep === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "prefill_ep" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.prefill_dp_attention === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "prefill_dp_attention" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.prefill_num_workers === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "prefill_num_workers" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.decode_tp === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "decode_tp" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.decode_ep === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "decode_ep" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.decode_dp_attention === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "decode_dp_attention" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.decode_num_workers === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "decode_num_workers" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.num_prefill_gpu === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "num_prefill_gpu" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.num_decode_gpu === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "num_decode_gpu" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.tput_per_gpu === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "tput_per_gpu" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.output_tput_per_gpu === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "output_tput_per_gpu" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.input_tput_per_gpu === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "input_tput_per_gpu" }, parentSchema: l, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.hw !== void 0) {
      let e = s.hw;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/hw", keyword: "minLength", params: { limit: 1 }, parentSchema: h, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/hw", keyword: "type", params: { type: "string" }, parentSchema: h, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.conc !== void 0) {
      let e = s.conc;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/conc", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.image !== void 0) {
      let e = s.image;
      if (typeof e != "string") {
        let i = { instancePath: t + "/image", keyword: "type", params: { type: "string" }, parentSchema: l.properties.image, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.model !== void 0) {
      let e = s.model;
      if (typeof e != "string") {
        let i = { instancePath: t + "/model", keyword: "type", params: { type: "string" }, parentSchema: l.properties.model, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.infmax_model_prefix !== void 0) {
      let e = s.infmax_model_prefix;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/infmax_model_prefix", keyword: "minLength", params: { limit: 1 }, parentSchema: h, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/infmax_model_prefix", keyword: "type", params: { type: "string" }, parentSchema: h, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.framework !== void 0) {
      let e = s.framework;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/framework", keyword: "minLength", params: { limit: 1 }, parentSchema: h, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/framework", keyword: "type", params: { type: "string" }, parentSchema: h, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.precision !== void 0) {
      let e = s.precision;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/precision", keyword: "minLength", params: { limit: 1 }, parentSchema: h, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/precision", keyword: "type", params: { type: "string" }, parentSchema: h, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.spec_decoding !== void 0) {
      let e = s.spec_decoding;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/spec_decoding", keyword: "minLength", params: { limit: 1 }, parentSchema: h, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/spec_decoding", keyword: "type", params: { type: "string" }, parentSchema: h, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.disagg !== void 0) {
      let e = s.disagg;
      if (!(e === "true" || e === "false" || e === "True" || e === "False" || e === !0 || e === !1)) {
        let i = { instancePath: t + "/disagg", keyword: "enum", params: { allowedValues: A.enum }, parentSchema: A, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.recipe_fingerprint !== void 0) {
      let e = s.recipe_fingerprint;
      if (typeof e != "string") {
        let i = { instancePath: t + "/recipe_fingerprint", keyword: "type", params: { type: "string" }, parentSchema: l.properties.recipe_fingerprint, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.router !== void 0) {
      let e = s.router;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.name === void 0) {
          let i = { instancePath: t + "/router", keyword: "required", params: { missingProperty: "name" }, parentSchema: L, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e.version === void 0) {
          let i = { instancePath: t + "/router", keyword: "required", params: { missingProperty: "version" }, parentSchema: L, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e.name !== void 0) {
          let i = e.name;
          if (typeof i == "string") {
            if (u(i) < 1) {
              let a = { instancePath: t + "/router/name", keyword: "minLength", params: { limit: 1 }, parentSchema: L.properties.name, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/router/name", keyword: "type", params: { type: "string" }, parentSchema: L.properties.name, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.version !== void 0) {
          let i = e.version;
          if (typeof i == "string") {
            if (u(i) < 1) {
              let a = { instancePath: t + "/router/version", keyword: "minLength", params: { limit: 1 }, parentSchema: L.properties.version, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/router/version", keyword: "type", params: { type: "string" }, parentSchema: L.properties.version, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
      } else {
        let i = { instancePath: t + "/router", keyword: "type", params: { type: "object" }, parentSchema: L, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.kv_p2p_transfer !== void 0) {
      let e = s.kv_p2p_transfer;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/kv_p2p_transfer", keyword: "minLength", params: { limit: 1 }, parentSchema: h, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/kv_p2p_transfer", keyword: "type", params: { type: "string" }, parentSchema: h, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.isl !== void 0) {
      let e = s.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/isl", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.osl !== void 0) {
      let e = s.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/osl", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.is_multinode !== void 0) {
      let e = s.is_multinode;
      if (e !== !0) {
        let i = { instancePath: t + "/is_multinode", keyword: "const", params: { allowedValue: !0 }, parentSchema: l.properties.is_multinode, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.prefill_tp !== void 0) {
      let e = s.prefill_tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_tp", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_pp !== void 0) {
      let e = s.prefill_pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_pp", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_dcp_size !== void 0) {
      let e = s.prefill_dcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_pcp_size !== void 0) {
      let e = s.prefill_pcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_ep !== void 0) {
      let e = s.prefill_ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_ep", keyword: "type", params: { type: "integer" }, parentSchema: k, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: k, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_dp_attention !== void 0) {
      let e = s.prefill_dp_attention;
      if (!(e === "true" || e === "false" || e === "True" || e === "False" || e === !0 || e === !1)) {
        let i = { instancePath: t + "/prefill_dp_attention", keyword: "enum", params: { allowedValues: A.enum }, parentSchema: A, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.prefill_num_workers !== void 0) {
      let e = s.prefill_num_workers;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/prefill_num_workers", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/prefill_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.prefill_hw !== void 0) {
      let e = s.prefill_hw;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/prefill_hw", keyword: "minLength", params: { limit: 1 }, parentSchema: h, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/prefill_hw", keyword: "type", params: { type: "string" }, parentSchema: h, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.decode_tp !== void 0) {
      let e = s.decode_tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_tp", keyword: "type", params: { type: "integer" }, parentSchema: k, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/decode_tp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: k, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_pp !== void 0) {
      let e = s.decode_pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_pp", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/decode_pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_dcp_size !== void 0) {
      let e = s.decode_dcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/decode_dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_pcp_size !== void 0) {
      let e = s.decode_pcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/decode_pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_ep !== void 0) {
      let e = s.decode_ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_ep", keyword: "type", params: { type: "integer" }, parentSchema: k, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/decode_ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: k, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_dp_attention !== void 0) {
      let e = s.decode_dp_attention;
      if (!(e === "true" || e === "false" || e === "True" || e === "False" || e === !0 || e === !1)) {
        let i = { instancePath: t + "/decode_dp_attention", keyword: "enum", params: { allowedValues: A.enum }, parentSchema: A, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.decode_num_workers !== void 0) {
      let e = s.decode_num_workers;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/decode_num_workers", keyword: "type", params: { type: "integer" }, parentSchema: k, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/decode_num_workers", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/decode_num_workers", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: k, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.decode_hw !== void 0) {
      let e = s.decode_hw;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/decode_hw", keyword: "minLength", params: { limit: 1 }, parentSchema: h, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/decode_hw", keyword: "type", params: { type: "string" }, parentSchema: h, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.num_prefill_gpu !== void 0) {
      let e = s.num_prefill_gpu;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/num_prefill_gpu", keyword: "type", params: { type: "integer" }, parentSchema: m, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/num_prefill_gpu", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/num_prefill_gpu", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: m, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.num_decode_gpu !== void 0) {
      let e = s.num_decode_gpu;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/num_decode_gpu", keyword: "type", params: { type: "integer" }, parentSchema: k, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/num_decode_gpu", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/num_decode_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: k, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.tput_per_gpu !== void 0) {
      let e = s.tput_per_gpu;
      if (typeof e == "number" && isFinite(e)) {
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: P, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: P, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.output_tput_per_gpu !== void 0) {
      let e = s.output_tput_per_gpu;
      if (typeof e == "number" && isFinite(e)) {
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/output_tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: P, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/output_tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: P, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.input_tput_per_gpu !== void 0) {
      let e = s.input_tput_per_gpu;
      if (typeof e == "number" && isFinite(e)) {
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/input_tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: P, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/input_tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: P, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.provenance !== void 0) {
      let e = s.provenance;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.entry_hash !== void 0) {
          let i = e.entry_hash;
          if (typeof i == "string") {
            if (!E.test(i)) {
              let a = { instancePath: t + "/provenance/entry_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, parentSchema: S.properties.entry_hash, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/provenance/entry_hash", keyword: "type", params: { type: "string" }, parentSchema: S.properties.entry_hash, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.entry_id !== void 0) {
          let i = e.entry_id;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/entry_id", keyword: "type", params: { type: "string" }, parentSchema: S.properties.entry_id, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.repository !== void 0) {
          let i = e.repository;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/repository", keyword: "type", params: { type: "string" }, parentSchema: S.properties.repository, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.run_id !== void 0) {
          let i = e.run_id;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/run_id", keyword: "type", params: { type: "string" }, parentSchema: S.properties.run_id, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.run_attempt !== void 0) {
          let i = e.run_attempt;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: t + "/provenance/run_attempt", keyword: "type", params: { type: "integer" }, parentSchema: S.properties.run_attempt, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              let a = { instancePath: t + "/provenance/run_attempt", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: S.properties.run_attempt, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
            if (i < 1 || isNaN(i)) {
              let a = { instancePath: t + "/provenance/run_attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: S.properties.run_attempt, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          }
        }
        if (e.job !== void 0) {
          let i = e.job;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/job", keyword: "type", params: { type: "string" }, parentSchema: S.properties.job, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.runner !== void 0) {
          let i = e.runner;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/runner", keyword: "type", params: { type: "string" }, parentSchema: S.properties.runner, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.sha !== void 0) {
          let i = e.sha;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/sha", keyword: "type", params: { type: "string" }, parentSchema: S.properties.sha, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.recorded_at !== void 0) {
          let i = e.recorded_at;
          if (typeof i == "string") {
            if (!R.test(i)) {
              let a = { instancePath: t + "/provenance/recorded_at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$" }, parentSchema: S.properties.recorded_at, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/provenance/recorded_at", keyword: "type", params: { type: "string" }, parentSchema: S.properties.recorded_at, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.tool_version !== void 0) {
          let i = e.tool_version;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/tool_version", keyword: "type", params: { type: "string" }, parentSchema: S.properties.tool_version, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
      } else {
        let i = { instancePath: t + "/provenance", keyword: "type", params: { type: "object" }, parentSchema: S, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    var p = {};
    p.hw = !0, p.conc = !0, p.image = !0, p.model = !0, p.infmax_model_prefix = !0, p.framework = !0, p.precision = !0, p.spec_decoding = !0, p.disagg = !0, p.recipe_fingerprint = !0, p.router = !0, p.kv_p2p_transfer = !0, p.isl = !0, p.osl = !0, p.is_multinode = !0, p.prefill_tp = !0, p.prefill_pp = !0, p.prefill_dcp_size = !0, p.prefill_pcp_size = !0, p.prefill_ep = !0, p.prefill_dp_attention = !0, p.prefill_num_workers = !0, p.prefill_hw = !0, p.decode_tp = !0, p.decode_pp = !0, p.decode_dcp_size = !0, p.decode_pcp_size = !0, p.decode_ep = !0, p.decode_dp_attention = !0, p.decode_num_workers = !0, p.decode_hw = !0, p.num_prefill_gpu = !0, p.num_decode_gpu = !0, p.tput_per_gpu = !0, p.output_tput_per_gpu = !0, p.input_tput_per_gpu = !0, p.provenance = !0;
    for (let e in s)
      if (G.test(e)) {
        let i = s[e];
        if (!(typeof i == "number" && isFinite(i))) {
          let a = { instancePath: t + "/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, parentSchema: W, data: i };
          r === null ? r = [a] : r.push(a), n++;
        }
        p[e] = !0;
      }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: l, data: s };
    r === null ? r = [e] : r.push(e), n++;
  }
  return C.errors = r, d.props = p, n === 0;
}
C.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var te = I, c = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:results:single-node-record", type: "object", required: ["hw", "conc", "infmax_model_prefix", "framework", "precision", "spec_decoding", "disagg", "isl", "osl", "is_multinode", "tp", "ep", "dp_attention", "tput_per_gpu", "output_tput_per_gpu", "input_tput_per_gpu"], properties: { hw: { $ref: "#/$defs/name" }, conc: { $ref: "#/$defs/size" }, image: { type: "string" }, model: { type: "string" }, infmax_model_prefix: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, spec_decoding: { $ref: "#/$defs/name" }, disagg: { $ref: "#/$defs/flag" }, recipe_fingerprint: { type: "string" }, router: { $ref: "#/$defs/component" }, kv_p2p_transfer: { $ref: "#/$defs/name" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, is_multinode: { const: !1 }, tp: { $ref: "#/$defs/size" }, pp: { $ref: "#/$defs/size" }, dcp_size: { $ref: "#/$defs/size" }, pcp_size: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/count" }, dp_attention: { $ref: "#/$defs/flag" }, tput_per_gpu: { $ref: "#/$defs/rate" }, output_tput_per_gpu: { $ref: "#/$defs/rate" }, input_tput_per_gpu: { $ref: "#/$defs/rate" }, provenance: { $ref: "#/$defs/provenance" } }, patternProperties: { "^(?:mean|median|std|p[0-9.]+)_(?:ttft|tpot|itl|e2el|intvty)$": { $ref: "#/$defs/figure" } }, $defs: { name: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, flag: { enum: ["true", "false", "True", "False", !0, !1] }, rate: { type: "number", minimum: 0 }, figure: { type: "number" }, component: { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, provenance: { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } } } }, v = { type: "string", minLength: 1 }, y = { type: "integer", minimum: 1, maximum: 9007199254740991 }, V = { enum: ["true", "false", "True", "False", !0, !1] }, T = { type: "object", required: ["name", "version"], properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } } }, B = { type: "integer", minimum: 0, maximum: 9007199254740991 }, Z = { type: "number", minimum: 0 }, N = { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } }, X = { type: "number" };
function I(s, { instancePath: t = "", parentData: z, parentDataProperty: x, rootData: F = s, dynamicAnchors: M = {} } = {}) {
  let r = null, n = 0, d = I.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.hw === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "hw" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.conc === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "conc" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.infmax_model_prefix === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "infmax_model_prefix" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.framework === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "framework" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.precision === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "precision" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.spec_decoding === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "spec_decoding" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.disagg === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "disagg" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.isl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "isl" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.osl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "osl" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.is_multinode === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "is_multinode" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.tp === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "tp" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.ep === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "ep" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.dp_attention === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "dp_attention" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.tput_per_gpu === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "tput_per_gpu" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.output_tput_per_gpu === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "output_tput_per_gpu" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.input_tput_per_gpu === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "input_tput_per_gpu" }, parentSchema: c, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.hw !== void 0) {
      let e = s.hw;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/hw", keyword: "minLength", params: { limit: 1 }, parentSchema: v, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/hw", keyword: "type", params: { type: "string" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.conc !== void 0) {
      let e = s.conc;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/conc", keyword: "type", params: { type: "integer" }, parentSchema: y, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.image !== void 0) {
      let e = s.image;
      if (typeof e != "string") {
        let i = { instancePath: t + "/image", keyword: "type", params: { type: "string" }, parentSchema: c.properties.image, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.model !== void 0) {
      let e = s.model;
      if (typeof e != "string") {
        let i = { instancePath: t + "/model", keyword: "type", params: { type: "string" }, parentSchema: c.properties.model, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.infmax_model_prefix !== void 0) {
      let e = s.infmax_model_prefix;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/infmax_model_prefix", keyword: "minLength", params: { limit: 1 }, parentSchema: v, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/infmax_model_prefix", keyword: "type", params: { type: "string" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.framework !== void 0) {
      let e = s.framework;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/framework", keyword: "minLength", params: { limit: 1 }, parentSchema: v, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/framework", keyword: "type", params: { type: "string" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.precision !== void 0) {
      let e = s.precision;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/precision", keyword: "minLength", params: { limit: 1 }, parentSchema: v, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/precision", keyword: "type", params: { type: "string" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.spec_decoding !== void 0) {
      let e = s.spec_decoding;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/spec_decoding", keyword: "minLength", params: { limit: 1 }, parentSchema: v, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/spec_decoding", keyword: "type", params: { type: "string" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.disagg !== void 0) {
      let e = s.disagg;
      if (!(e === "true" || e === "false" || e === "True" || e === "False" || e === !0 || e === !1)) {
        let i = { instancePath: t + "/disagg", keyword: "enum", params: { allowedValues: V.enum }, parentSchema: V, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.recipe_fingerprint !== void 0) {
      let e = s.recipe_fingerprint;
      if (typeof e != "string") {
        let i = { instancePath: t + "/recipe_fingerprint", keyword: "type", params: { type: "string" }, parentSchema: c.properties.recipe_fingerprint, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.router !== void 0) {
      let e = s.router;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.name === void 0) {
          let i = { instancePath: t + "/router", keyword: "required", params: { missingProperty: "name" }, parentSchema: T, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e.version === void 0) {
          let i = { instancePath: t + "/router", keyword: "required", params: { missingProperty: "version" }, parentSchema: T, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e.name !== void 0) {
          let i = e.name;
          if (typeof i == "string") {
            if (u(i) < 1) {
              let a = { instancePath: t + "/router/name", keyword: "minLength", params: { limit: 1 }, parentSchema: T.properties.name, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/router/name", keyword: "type", params: { type: "string" }, parentSchema: T.properties.name, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.version !== void 0) {
          let i = e.version;
          if (typeof i == "string") {
            if (u(i) < 1) {
              let a = { instancePath: t + "/router/version", keyword: "minLength", params: { limit: 1 }, parentSchema: T.properties.version, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/router/version", keyword: "type", params: { type: "string" }, parentSchema: T.properties.version, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
      } else {
        let i = { instancePath: t + "/router", keyword: "type", params: { type: "object" }, parentSchema: T, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.kv_p2p_transfer !== void 0) {
      let e = s.kv_p2p_transfer;
      if (typeof e == "string") {
        if (u(e) < 1) {
          let i = { instancePath: t + "/kv_p2p_transfer", keyword: "minLength", params: { limit: 1 }, parentSchema: v, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/kv_p2p_transfer", keyword: "type", params: { type: "string" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.isl !== void 0) {
      let e = s.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/isl", keyword: "type", params: { type: "integer" }, parentSchema: y, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.osl !== void 0) {
      let e = s.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/osl", keyword: "type", params: { type: "integer" }, parentSchema: y, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.is_multinode !== void 0) {
      let e = s.is_multinode;
      if (e !== !1) {
        let i = { instancePath: t + "/is_multinode", keyword: "const", params: { allowedValue: !1 }, parentSchema: c.properties.is_multinode, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.tp !== void 0) {
      let e = s.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/tp", keyword: "type", params: { type: "integer" }, parentSchema: y, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.pp !== void 0) {
      let e = s.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pp", keyword: "type", params: { type: "integer" }, parentSchema: y, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.dcp_size !== void 0) {
      let e = s.dcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/dcp_size", keyword: "type", params: { type: "integer" }, parentSchema: y, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/dcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/dcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.pcp_size !== void 0) {
      let e = s.pcp_size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pcp_size", keyword: "type", params: { type: "integer" }, parentSchema: y, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pcp_size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pcp_size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.ep !== void 0) {
      let e = s.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/ep", keyword: "type", params: { type: "integer" }, parentSchema: B, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: B, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: B, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      }
    }
    if (s.dp_attention !== void 0) {
      let e = s.dp_attention;
      if (!(e === "true" || e === "false" || e === "True" || e === "False" || e === !0 || e === !1)) {
        let i = { instancePath: t + "/dp_attention", keyword: "enum", params: { allowedValues: V.enum }, parentSchema: V, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.tput_per_gpu !== void 0) {
      let e = s.tput_per_gpu;
      if (typeof e == "number" && isFinite(e)) {
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: Z, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: Z, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.output_tput_per_gpu !== void 0) {
      let e = s.output_tput_per_gpu;
      if (typeof e == "number" && isFinite(e)) {
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/output_tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: Z, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/output_tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: Z, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.input_tput_per_gpu !== void 0) {
      let e = s.input_tput_per_gpu;
      if (typeof e == "number" && isFinite(e)) {
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/input_tput_per_gpu", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: Z, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
      } else {
        let i = { instancePath: t + "/input_tput_per_gpu", keyword: "type", params: { type: "number" }, parentSchema: Z, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.provenance !== void 0) {
      let e = s.provenance;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.entry_hash !== void 0) {
          let i = e.entry_hash;
          if (typeof i == "string") {
            if (!E.test(i)) {
              let a = { instancePath: t + "/provenance/entry_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, parentSchema: N.properties.entry_hash, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/provenance/entry_hash", keyword: "type", params: { type: "string" }, parentSchema: N.properties.entry_hash, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.entry_id !== void 0) {
          let i = e.entry_id;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/entry_id", keyword: "type", params: { type: "string" }, parentSchema: N.properties.entry_id, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.repository !== void 0) {
          let i = e.repository;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/repository", keyword: "type", params: { type: "string" }, parentSchema: N.properties.repository, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.run_id !== void 0) {
          let i = e.run_id;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/run_id", keyword: "type", params: { type: "string" }, parentSchema: N.properties.run_id, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.run_attempt !== void 0) {
          let i = e.run_attempt;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: t + "/provenance/run_attempt", keyword: "type", params: { type: "integer" }, parentSchema: N.properties.run_attempt, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              let a = { instancePath: t + "/provenance/run_attempt", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: N.properties.run_attempt, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
            if (i < 1 || isNaN(i)) {
              let a = { instancePath: t + "/provenance/run_attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: N.properties.run_attempt, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          }
        }
        if (e.job !== void 0) {
          let i = e.job;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/job", keyword: "type", params: { type: "string" }, parentSchema: N.properties.job, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.runner !== void 0) {
          let i = e.runner;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/runner", keyword: "type", params: { type: "string" }, parentSchema: N.properties.runner, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.sha !== void 0) {
          let i = e.sha;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/sha", keyword: "type", params: { type: "string" }, parentSchema: N.properties.sha, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.recorded_at !== void 0) {
          let i = e.recorded_at;
          if (typeof i == "string") {
            if (!R.test(i)) {
              let a = { instancePath: t + "/provenance/recorded_at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$" }, parentSchema: N.properties.recorded_at, data: i };
              r === null ? r = [a] : r.push(a), n++;
            }
          } else {
            let a = { instancePath: t + "/provenance/recorded_at", keyword: "type", params: { type: "string" }, parentSchema: N.properties.recorded_at, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
        if (e.tool_version !== void 0) {
          let i = e.tool_version;
          if (typeof i != "string") {
            let a = { instancePath: t + "/provenance/tool_version", keyword: "type", params: { type: "string" }, parentSchema: N.properties.tool_version, data: i };
            r === null ? r = [a] : r.push(a), n++;
          }
        }
      } else {
        let i = { instancePath: t + "/provenance", keyword: "type", params: { type: "object" }, parentSchema: N, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    var p = {};
    p.hw = !0, p.conc = !0, p.image = !0, p.model = !0, p.infmax_model_prefix = !0, p.framework = !0, p.precision = !0, p.spec_decoding = !0, p.disagg = !0, p.recipe_fingerprint = !0, p.router = !0, p.kv_p2p_transfer = !0, p.isl = !0, p.osl = !0, p.is_multinode = !0, p.tp = !0, p.pp = !0, p.dcp_size = !0, p.pcp_size = !0, p.ep = !0, p.dp_attention = !0, p.tput_per_gpu = !0, p.output_tput_per_gpu = !0, p.input_tput_per_gpu = !0, p.provenance = !0;
    for (let e in s)
      if (G.test(e)) {
        let i = s[e];
        if (!(typeof i == "number" && isFinite(i))) {
          let a = { instancePath: t + "/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, parentSchema: X, data: i };
          r === null ? r = [a] : r.push(a), n++;
        }
        p[e] = !0;
      }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: c, data: s };
    r === null ? r = [e] : r.push(e), n++;
  }
  return I.errors = r, d.props = p, n === 0;
}
I.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ne = U, b = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:results:status-record", type: "object", additionalProperties: !1, required: ["benchmatrix_status", "status", "reason", "entry", "provenance"], properties: { benchmatrix_status: { const: 1 }, status: { enum: ["success", "failure", "cancelled"], type: "string" }, reason: { type: "string" }, entry: { type: "object" }, provenance: { $ref: "#/$defs/provenance" } }, $defs: { provenance: { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } } } }, $ = { type: "object", properties: { entry_hash: { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 hexadecimal digits" }, entry_id: { type: "string" }, repository: { type: "string" }, run_id: { type: "string" }, run_attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, runner: { type: "string" }, sha: { type: "string" }, recorded_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", $comment: "a time in UTC such as 2026-01-02T03:04:05Z" }, tool_version: { type: "string" } } };
function U(s, { instancePath: t = "", parentData: z, parentDataProperty: x, rootData: F = s, dynamicAnchors: M = {} } = {}) {
  let r = null, n = 0, d = U.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.benchmatrix_status === void 0) {
      let p = { instancePath: t, keyword: "required", params: { missingProperty: "benchmatrix_status" }, parentSchema: b, data: s };
      r === null ? r = [p] : r.push(p), n++;
    }
    if (s.status === void 0) {
      let p = { instancePath: t, keyword: "required", params: { missingProperty: "status" }, parentSchema: b, data: s };
      r === null ? r = [p] : r.push(p), n++;
    }
    if (s.reason === void 0) {
      let p = { instancePath: t, keyword: "required", params: { missingProperty: "reason" }, parentSchema: b, data: s };
      r === null ? r = [p] : r.push(p), n++;
    }
    if (s.entry === void 0) {
      let p = { instancePath: t, keyword: "required", params: { missingProperty: "entry" }, parentSchema: b, data: s };
      r === null ? r = [p] : r.push(p), n++;
    }
    if (s.provenance === void 0) {
      let p = { instancePath: t, keyword: "required", params: { missingProperty: "provenance" }, parentSchema: b, data: s };
      r === null ? r = [p] : r.push(p), n++;
    }
    for (let p in s)
      if (!(p === "benchmatrix_status" || p === "status" || p === "reason" || p === "entry" || p === "provenance")) {
        let e = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: p }, parentSchema: b, data: s };
        r === null ? r = [e] : r.push(e), n++;
      }
    if (s.benchmatrix_status !== void 0) {
      let p = s.benchmatrix_status;
      if (p !== 1) {
        let e = { instancePath: t + "/benchmatrix_status", keyword: "const", params: { allowedValue: 1 }, parentSchema: b.properties.benchmatrix_status, data: p };
        r === null ? r = [e] : r.push(e), n++;
      }
    }
    if (s.status !== void 0) {
      let p = s.status;
      if (typeof p != "string") {
        let e = { instancePath: t + "/status", keyword: "type", params: { type: "string" }, parentSchema: b.properties.status, data: p };
        r === null ? r = [e] : r.push(e), n++;
      }
      if (!(p === "success" || p === "failure" || p === "cancelled")) {
        let e = { instancePath: t + "/status", keyword: "enum", params: { allowedValues: b.properties.status.enum }, parentSchema: b.properties.status, data: p };
        r === null ? r = [e] : r.push(e), n++;
      }
    }
    if (s.reason !== void 0) {
      let p = s.reason;
      if (typeof p != "string") {
        let e = { instancePath: t + "/reason", keyword: "type", params: { type: "string" }, parentSchema: b.properties.reason, data: p };
        r === null ? r = [e] : r.push(e), n++;
      }
    }
    if (s.entry !== void 0) {
      let p = s.entry;
      if (!(p && typeof p == "object" && !Array.isArray(p))) {
        let e = { instancePath: t + "/entry", keyword: "type", params: { type: "object" }, parentSchema: b.properties.entry, data: p };
        r === null ? r = [e] : r.push(e), n++;
      }
    }
    if (s.provenance !== void 0) {
      let p = s.provenance;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.entry_hash !== void 0) {
          let e = p.entry_hash;
          if (typeof e == "string") {
            if (!E.test(e)) {
              let i = { instancePath: t + "/provenance/entry_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, parentSchema: $.properties.entry_hash, data: e };
              r === null ? r = [i] : r.push(i), n++;
            }
          } else {
            let i = { instancePath: t + "/provenance/entry_hash", keyword: "type", params: { type: "string" }, parentSchema: $.properties.entry_hash, data: e };
            r === null ? r = [i] : r.push(i), n++;
          }
        }
        if (p.entry_id !== void 0) {
          let e = p.entry_id;
          if (typeof e != "string") {
            let i = { instancePath: t + "/provenance/entry_id", keyword: "type", params: { type: "string" }, parentSchema: $.properties.entry_id, data: e };
            r === null ? r = [i] : r.push(i), n++;
          }
        }
        if (p.repository !== void 0) {
          let e = p.repository;
          if (typeof e != "string") {
            let i = { instancePath: t + "/provenance/repository", keyword: "type", params: { type: "string" }, parentSchema: $.properties.repository, data: e };
            r === null ? r = [i] : r.push(i), n++;
          }
        }
        if (p.run_id !== void 0) {
          let e = p.run_id;
          if (typeof e != "string") {
            let i = { instancePath: t + "/provenance/run_id", keyword: "type", params: { type: "string" }, parentSchema: $.properties.run_id, data: e };
            r === null ? r = [i] : r.push(i), n++;
          }
        }
        if (p.run_attempt !== void 0) {
          let e = p.run_attempt;
          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
            let i = { instancePath: t + "/provenance/run_attempt", keyword: "type", params: { type: "integer" }, parentSchema: $.properties.run_attempt, data: e };
            r === null ? r = [i] : r.push(i), n++;
          }
          if (typeof e == "number" && isFinite(e)) {
            if (e > 9007199254740991 || isNaN(e)) {
              let i = { instancePath: t + "/provenance/run_attempt", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: $.properties.run_attempt, data: e };
              r === null ? r = [i] : r.push(i), n++;
            }
            if (e < 1 || isNaN(e)) {
              let i = { instancePath: t + "/provenance/run_attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: $.properties.run_attempt, data: e };
              r === null ? r = [i] : r.push(i), n++;
            }
          }
        }
        if (p.job !== void 0) {
          let e = p.job;
          if (typeof e != "string") {
            let i = { instancePath: t + "/provenance/job", keyword: "type", params: { type: "string" }, parentSchema: $.properties.job, data: e };
            r === null ? r = [i] : r.push(i), n++;
          }
        }
        if (p.runner !== void 0) {
          let e = p.runner;
          if (typeof e != "string") {
            let i = { instancePath: t + "/provenance/runner", keyword: "type", params: { type: "string" }, parentSchema: $.properties.runner, data: e };
            r === null ? r = [i] : r.push(i), n++;
          }
        }
        if (p.sha !== void 0) {
          let e = p.sha;
          if (typeof e != "string") {
            let i = { instancePath: t + "/provenance/sha", keyword: "type", params: { type: "string" }, parentSchema: $.properties.sha, data: e };
            r === null ? r = [i] : r.push(i), n++;
          }
        }
        if (p.recorded_at !== void 0) {
          let e = p.recorded_at;
          if (typeof e == "string") {
            if (!R.test(e)) {
              let i = { instancePath: t + "/provenance/recorded_at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$" }, parentSchema: $.properties.recorded_at, data: e };
              r === null ? r = [i] : r.push(i), n++;
            }
          } else {
            let i = { instancePath: t + "/provenance/recorded_at", keyword: "type", params: { type: "string" }, parentSchema: $.properties.recorded_at, data: e };
            r === null ? r = [i] : r.push(i), n++;
          }
        }
        if (p.tool_version !== void 0) {
          let e = p.tool_version;
          if (typeof e != "string") {
            let i = { instancePath: t + "/provenance/tool_version", keyword: "type", params: { type: "string" }, parentSchema: $.properties.tool_version, data: e };
            r === null ? r = [i] : r.push(i), n++;
          }
        }
      } else {
        let e = { instancePath: t + "/provenance", keyword: "type", params: { type: "object" }, parentSchema: $, data: p };
        r === null ? r = [e] : r.push(e), n++;
      }
    }
  } else {
    let p = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: b, data: s };
    r === null ? r = [p] : r.push(p), n++;
  }
  return U.errors = r, n === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  re as validateAgenticRecord,
  ie as validateMultiNodeRecord,
  te as validateSingleNodeRecord,
  ne as validateStatusRecord
};
