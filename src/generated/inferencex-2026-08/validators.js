// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var le = ee, b = { type: "object", $anchor: "single-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { $ref: "#/$defs/name" }, multinode: { type: "boolean", const: !1 }, disagg: { type: "boolean", const: !1 }, router: { $ref: "#/$defs/optional-component" }, scenarios: { $ref: "#/$defs/single-node-scenarios" } } }, u = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, E = Object.prototype.hasOwnProperty, w = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", ""), U = { type: ["object", "null"], additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, te = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, oe = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "");
function S(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = S.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let e = { instancePath: t, keyword: "type", params: { type: U.type }, parentSchema: U, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.name === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "name" }, parentSchema: U, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.version === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "version" }, parentSchema: U, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!(e === "name" || e === "version")) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: U, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n.name !== void 0) {
      let e = n.name;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/name", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/name", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.version !== void 0) {
      let e = n.version;
      if (typeof e == "string") {
        if (!oe.test(e)) {
          let i = { instancePath: t + "/version", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: te, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/version", keyword: "type", params: { type: "string" }, parentSchema: te, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
  }
  return S.errors = r, s === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var W = { type: "object", additionalProperties: !1, properties: { "fixed-seq-len": { type: "array", items: { $ref: "#/$defs/single-node-sequence" } }, "agentic-coding": { type: "array", items: { $ref: "#/$defs/single-node-agentic-block" } } } }, V = { type: "object", additionalProperties: !1, required: ["isl", "osl", "search-space"], properties: { isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "search-space": { type: "array", items: { $ref: "#/$defs/single-node-search-entry" } } } }, o = { type: "integer", minimum: 1, maximum: 9007199254740991 }, k = { type: "object", additionalProperties: !1, required: ["tp"], properties: { tp: { $ref: "#/$defs/size" }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "dp-attn": { type: ["boolean", "null"] }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, router: { $ref: "#/$defs/optional-component" }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } }, z = { type: "string", enum: ["mtp", "draft_model", "none"] };
function C(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = C.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.tp === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "tp" }, parentSchema: k, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!E.call(k.properties, e)) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: k, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n.tp !== void 0) {
      let e = n.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/tp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n.ep !== void 0) {
      let e = n.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/ep", keyword: "type", params: { type: k.properties.ep.type }, parentSchema: k.properties.ep, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k.properties.ep, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: k.properties.ep, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["dp-attn"] !== void 0) {
      let e = n["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let i = { instancePath: t + "/dp-attn", keyword: "type", params: { type: k.properties["dp-attn"].type }, parentSchema: k.properties["dp-attn"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.pp !== void 0) {
      let e = n.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["dcp-size"] !== void 0) {
      let e = n["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/dcp-size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/dcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/dcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["pcp-size"] !== void 0) {
      let e = n["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pcp-size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["spec-decoding"] !== void 0) {
      let e = n["spec-decoding"];
      if (typeof e != "string") {
        let i = { instancePath: t + "/spec-decoding", keyword: "type", params: { type: "string" }, parentSchema: z, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let i = { instancePath: t + "/spec-decoding", keyword: "enum", params: { allowedValues: z.enum }, parentSchema: z, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.router !== void 0 && (S(n.router, { instancePath: t + "/router", parentData: n, parentDataProperty: "router", rootData: f, dynamicAnchors: c }) || (r = r === null ? S.errors : h(r, S.errors), s = r.length)), n["conc-start"] !== void 0) {
      let e = n["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/conc-start", keyword: "type", params: { type: k.properties["conc-start"].type }, parentSchema: k.properties["conc-start"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc-start", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k.properties["conc-start"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc-start", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: k.properties["conc-start"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["conc-end"] !== void 0) {
      let e = n["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/conc-end", keyword: "type", params: { type: k.properties["conc-end"].type }, parentSchema: k.properties["conc-end"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc-end", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: k.properties["conc-end"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc-end", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: k.properties["conc-end"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["conc-list"] !== void 0) {
      let e = n["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let i = { instancePath: t + "/conc-list", keyword: "type", params: { type: k.properties["conc-list"].type }, parentSchema: k.properties["conc-list"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: t + "/conc-list", keyword: "minItems", params: { limit: 1 }, parentSchema: k.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), s++;
        }
        let i = e.length;
        for (let p = 0; p < i; p++) {
          let l = e[p];
          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
            let m = { instancePath: t + "/conc-list/" + p, keyword: "type", params: { type: "integer" }, parentSchema: o, data: l };
            r === null ? r = [m] : r.push(m), s++;
          }
          if (typeof l == "number" && isFinite(l)) {
            if (l > 9007199254740991 || isNaN(l)) {
              let m = { instancePath: t + "/conc-list/" + p, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: l };
              r === null ? r = [m] : r.push(m), s++;
            }
            if (l < 1 || isNaN(l)) {
              let m = { instancePath: t + "/conc-list/" + p, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: l };
              r === null ? r = [m] : r.push(m), s++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: k, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return C.errors = r, s === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function O(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = O.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.isl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "isl" }, parentSchema: V, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.osl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "osl" }, parentSchema: V, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n["search-space"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "search-space" }, parentSchema: V, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: V, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n.isl !== void 0) {
      let e = n.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/isl", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n.osl !== void 0) {
      let e = n.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/osl", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["search-space"] !== void 0) {
      let e = n["search-space"];
      if (Array.isArray(e)) {
        let i = e.length;
        for (let p = 0; p < i; p++)
          C(e[p], { instancePath: t + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (r = r === null ? C.errors : h(r, C.errors), s = r.length);
      } else {
        let i = { instancePath: t + "/search-space", keyword: "type", params: { type: "array" }, parentSchema: V.properties["search-space"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: V, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return O.errors = r, s === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var j = { type: "object", additionalProperties: !1, required: ["search-space"], properties: { "dram-utilization": { type: ["number", "null"], exclusiveMinimum: 0, maximum: 1 }, "search-space": { type: "array", items: { $ref: "#/$defs/single-node-agentic-search-entry" } } } }, d = { type: "object", additionalProperties: !1, required: ["tp", "kv-offloading"], properties: { tp: { $ref: "#/$defs/size" }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "dp-attn": { type: ["boolean", "null"] }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, "kv-offloading": { $ref: "#/$defs/kv-offloading" }, "kv-offload-backend": { $ref: "#/$defs/optional-kv-backend" }, router: { $ref: "#/$defs/optional-component" }, prefill: { type: "null" }, decode: { type: "null" }, "kv-p2p-transfer": { type: "null" }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } }, R = { type: "string", enum: ["none", "dram"] }, X = { type: ["object", "null"], additionalProperties: !1, required: ["name"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/optional-version" } } }, se = { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" };
function A(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = A.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let e = { instancePath: t, keyword: "type", params: { type: X.type }, parentSchema: X, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.name === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "name" }, parentSchema: X, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!(e === "name" || e === "version")) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: X, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n.name !== void 0) {
      let e = n.name;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/name", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/name", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.version !== void 0) {
      let e = n.version;
      if (typeof e != "string" && e !== null) {
        let i = { instancePath: t + "/version", keyword: "type", params: { type: se.type }, parentSchema: se, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "string" && !oe.test(e)) {
        let i = { instancePath: t + "/version", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: se, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
  }
  return A.errors = r, s === 0;
}
A.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function H(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = H.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.tp === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "tp" }, parentSchema: d, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n["kv-offloading"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "kv-offloading" }, parentSchema: d, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!E.call(d.properties, e)) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: d, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n.tp !== void 0) {
      let e = n.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/tp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n.ep !== void 0) {
      let e = n.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/ep", keyword: "type", params: { type: d.properties.ep.type }, parentSchema: d.properties.ep, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: d.properties.ep, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: d.properties.ep, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["dp-attn"] !== void 0) {
      let e = n["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let i = { instancePath: t + "/dp-attn", keyword: "type", params: { type: d.properties["dp-attn"].type }, parentSchema: d.properties["dp-attn"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.pp !== void 0) {
      let e = n.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["dcp-size"] !== void 0) {
      let e = n["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/dcp-size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/dcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/dcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["pcp-size"] !== void 0) {
      let e = n["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pcp-size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["spec-decoding"] !== void 0) {
      let e = n["spec-decoding"];
      if (typeof e != "string") {
        let i = { instancePath: t + "/spec-decoding", keyword: "type", params: { type: "string" }, parentSchema: z, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let i = { instancePath: t + "/spec-decoding", keyword: "enum", params: { allowedValues: z.enum }, parentSchema: z, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["kv-offloading"] !== void 0) {
      let e = n["kv-offloading"];
      if (typeof e != "string") {
        let i = { instancePath: t + "/kv-offloading", keyword: "type", params: { type: "string" }, parentSchema: R, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (!(e === "none" || e === "dram")) {
        let i = { instancePath: t + "/kv-offloading", keyword: "enum", params: { allowedValues: R.enum }, parentSchema: R, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["kv-offload-backend"] !== void 0 && (A(n["kv-offload-backend"], { instancePath: t + "/kv-offload-backend", parentData: n, parentDataProperty: "kv-offload-backend", rootData: f, dynamicAnchors: c }) || (r = r === null ? A.errors : h(r, A.errors), s = r.length)), n.router !== void 0 && (S(n.router, { instancePath: t + "/router", parentData: n, parentDataProperty: "router", rootData: f, dynamicAnchors: c }) || (r = r === null ? S.errors : h(r, S.errors), s = r.length)), n.prefill !== void 0) {
      let e = n.prefill;
      if (e !== null) {
        let i = { instancePath: t + "/prefill", keyword: "type", params: { type: "null" }, parentSchema: d.properties.prefill, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.decode !== void 0) {
      let e = n.decode;
      if (e !== null) {
        let i = { instancePath: t + "/decode", keyword: "type", params: { type: "null" }, parentSchema: d.properties.decode, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["kv-p2p-transfer"] !== void 0) {
      let e = n["kv-p2p-transfer"];
      if (e !== null) {
        let i = { instancePath: t + "/kv-p2p-transfer", keyword: "type", params: { type: "null" }, parentSchema: d.properties["kv-p2p-transfer"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["conc-start"] !== void 0) {
      let e = n["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/conc-start", keyword: "type", params: { type: d.properties["conc-start"].type }, parentSchema: d.properties["conc-start"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc-start", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: d.properties["conc-start"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc-start", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: d.properties["conc-start"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["conc-end"] !== void 0) {
      let e = n["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/conc-end", keyword: "type", params: { type: d.properties["conc-end"].type }, parentSchema: d.properties["conc-end"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc-end", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: d.properties["conc-end"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc-end", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: d.properties["conc-end"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["conc-list"] !== void 0) {
      let e = n["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let i = { instancePath: t + "/conc-list", keyword: "type", params: { type: d.properties["conc-list"].type }, parentSchema: d.properties["conc-list"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: t + "/conc-list", keyword: "minItems", params: { limit: 1 }, parentSchema: d.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), s++;
        }
        let i = e.length;
        for (let p = 0; p < i; p++) {
          let l = e[p];
          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
            let m = { instancePath: t + "/conc-list/" + p, keyword: "type", params: { type: "integer" }, parentSchema: o, data: l };
            r === null ? r = [m] : r.push(m), s++;
          }
          if (typeof l == "number" && isFinite(l)) {
            if (l > 9007199254740991 || isNaN(l)) {
              let m = { instancePath: t + "/conc-list/" + p, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: l };
              r === null ? r = [m] : r.push(m), s++;
            }
            if (l < 1 || isNaN(l)) {
              let m = { instancePath: t + "/conc-list/" + p, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: l };
              r === null ? r = [m] : r.push(m), s++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: d, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return H.errors = r, s === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function B(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = B.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n["search-space"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "search-space" }, parentSchema: j, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!(e === "dram-utilization" || e === "search-space")) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: j, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n["dram-utilization"] !== void 0) {
      let e = n["dram-utilization"];
      if (!(typeof e == "number" && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/dram-utilization", keyword: "type", params: { type: j.properties["dram-utilization"].type }, parentSchema: j.properties["dram-utilization"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 1 || isNaN(e)) {
          let i = { instancePath: t + "/dram-utilization", keyword: "maximum", params: { comparison: "<=", limit: 1 }, parentSchema: j.properties["dram-utilization"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e <= 0 || isNaN(e)) {
          let i = { instancePath: t + "/dram-utilization", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, parentSchema: j.properties["dram-utilization"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["search-space"] !== void 0) {
      let e = n["search-space"];
      if (Array.isArray(e)) {
        let i = e.length;
        for (let p = 0; p < i; p++)
          H(e[p], { instancePath: t + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (r = r === null ? H.errors : h(r, H.errors), s = r.length);
      } else {
        let i = { instancePath: t + "/search-space", keyword: "type", params: { type: "array" }, parentSchema: j.properties["search-space"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: j, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return B.errors = r, s === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function G(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = G.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let e in n)
      if (!(e === "fixed-seq-len" || e === "agentic-coding")) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: W, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n["fixed-seq-len"] !== void 0) {
      let e = n["fixed-seq-len"];
      if (Array.isArray(e)) {
        let i = e.length;
        for (let p = 0; p < i; p++)
          O(e[p], { instancePath: t + "/fixed-seq-len/" + p, parentData: e, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (r = r === null ? O.errors : h(r, O.errors), s = r.length);
      } else {
        let i = { instancePath: t + "/fixed-seq-len", keyword: "type", params: { type: "array" }, parentSchema: W.properties["fixed-seq-len"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["agentic-coding"] !== void 0) {
      let e = n["agentic-coding"];
      if (Array.isArray(e)) {
        let i = e.length;
        for (let p = 0; p < i; p++)
          B(e[p], { instancePath: t + "/agentic-coding/" + p, parentData: e, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (r = r === null ? B.errors : h(r, B.errors), s = r.length);
      } else {
        let i = { instancePath: t + "/agentic-coding", keyword: "type", params: { type: "array" }, parentSchema: W.properties["agentic-coding"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: W, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return G.errors = r, s === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ee(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = ee.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.image === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "image" }, parentSchema: b, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.model === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "model" }, parentSchema: b, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n["model-prefix"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "model-prefix" }, parentSchema: b, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.precision === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "precision" }, parentSchema: b, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.framework === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "framework" }, parentSchema: b, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.runner === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "runner" }, parentSchema: b, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.multinode === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "multinode" }, parentSchema: b, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.scenarios === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "scenarios" }, parentSchema: b, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!E.call(b.properties, e)) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: b, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n.image !== void 0) {
      let e = n.image;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/image", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/image", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.model !== void 0) {
      let e = n.model;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/model", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/model", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["model-prefix"] !== void 0) {
      let e = n["model-prefix"];
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/model-prefix", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/model-prefix", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.precision !== void 0) {
      let e = n.precision;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/precision", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/precision", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.framework !== void 0) {
      let e = n.framework;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/framework", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/framework", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.runner !== void 0) {
      let e = n.runner;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/runner", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/runner", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.multinode !== void 0) {
      let e = n.multinode;
      if (typeof e != "boolean") {
        let i = { instancePath: t + "/multinode", keyword: "type", params: { type: "boolean" }, parentSchema: b.properties.multinode, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (e !== !1) {
        let i = { instancePath: t + "/multinode", keyword: "const", params: { allowedValue: !1 }, parentSchema: b.properties.multinode, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.disagg !== void 0) {
      let e = n.disagg;
      if (typeof e != "boolean") {
        let i = { instancePath: t + "/disagg", keyword: "type", params: { type: "boolean" }, parentSchema: b.properties.disagg, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (e !== !1) {
        let i = { instancePath: t + "/disagg", keyword: "const", params: { allowedValue: !1 }, parentSchema: b.properties.disagg, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    n.router !== void 0 && (S(n.router, { instancePath: t + "/router", parentData: n, parentDataProperty: "router", rootData: f, dynamicAnchors: c }) || (r = r === null ? S.errors : h(r, S.errors), s = r.length)), n.scenarios !== void 0 && (G(n.scenarios, { instancePath: t + "/scenarios", parentData: n, parentDataProperty: "scenarios", rootData: f, dynamicAnchors: c }) || (r = r === null ? G.errors : h(r, G.errors), s = r.length));
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: b, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return ee.errors = r, s === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = re, P = { type: "object", $anchor: "multi-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { $ref: "#/$defs/name" }, multinode: { type: "boolean", const: !0 }, disagg: { type: "boolean" }, router: { $ref: "#/$defs/optional-component" }, "kv-p2p-transfer": { $ref: "#/$defs/optional-name" }, scenarios: { $ref: "#/$defs/multi-node-scenarios" } } }, v = { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, Y = { type: "object", additionalProperties: !1, properties: { "fixed-seq-len": { type: "array", items: { $ref: "#/$defs/multi-node-sequence" } }, "agentic-coding": { type: "array", items: { $ref: "#/$defs/multi-node-agentic-block" } } } }, M = { type: "object", additionalProperties: !1, required: ["isl", "osl", "search-space"], properties: { isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "search-space": { type: "array", items: { $ref: "#/$defs/multi-node-search-entry" } } } }, $ = { type: "object", additionalProperties: !1, required: ["prefill", "decode"], properties: { "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/worker" }, decode: { $ref: "#/$defs/decode-worker" }, router: { $ref: "#/$defs/optional-component" }, "kv-p2p-transfer": { $ref: "#/$defs/optional-name" }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } }, F = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function D(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = D.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n["num-worker"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "num-worker" }, parentSchema: F, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.tp === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "tp" }, parentSchema: F, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.ep === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "ep" }, parentSchema: F, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n["dp-attn"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "dp-attn" }, parentSchema: F, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!E.call(F.properties, e)) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: F, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n["num-worker"] !== void 0) {
      let e = n["num-worker"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/num-worker", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/num-worker", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/num-worker", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n.tp !== void 0) {
      let e = n.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/tp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n.ep !== void 0) {
      let e = n.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/ep", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["dp-attn"] !== void 0) {
      let e = n["dp-attn"];
      if (typeof e != "boolean") {
        let i = { instancePath: t + "/dp-attn", keyword: "type", params: { type: "boolean" }, parentSchema: F.properties["dp-attn"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.pp !== void 0) {
      let e = n.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["dcp-size"] !== void 0) {
      let e = n["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/dcp-size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/dcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/dcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["pcp-size"] !== void 0) {
      let e = n["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pcp-size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n.hardware !== void 0) {
      let e = n.hardware;
      if (typeof e != "string" && e !== null) {
        let i = { instancePath: t + "/hardware", keyword: "type", params: { type: v.type }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "string" && !w.test(e)) {
        let i = { instancePath: t + "/hardware", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["additional-settings"] !== void 0) {
      let e = n["additional-settings"];
      if (!Array.isArray(e) && e !== null) {
        let i = { instancePath: t + "/additional-settings", keyword: "type", params: { type: F.properties["additional-settings"].type }, parentSchema: F.properties["additional-settings"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (Array.isArray(e)) {
        let i = e.length;
        for (let p = 0; p < i; p++) {
          let l = e[p];
          if (typeof l != "string") {
            let m = { instancePath: t + "/additional-settings/" + p, keyword: "type", params: { type: "string" }, parentSchema: F.properties["additional-settings"].items, data: l };
            r === null ? r = [m] : r.push(m), s++;
          }
        }
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: F, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return D.errors = r, s === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var x = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991 }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function q(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n["num-worker"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "num-worker" }, parentSchema: x, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.tp === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "tp" }, parentSchema: x, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.ep === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "ep" }, parentSchema: x, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n["dp-attn"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "dp-attn" }, parentSchema: x, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!E.call(x.properties, e)) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: x, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n["num-worker"] !== void 0) {
      let e = n["num-worker"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/num-worker", keyword: "type", params: { type: "integer" }, parentSchema: x.properties["num-worker"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/num-worker", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: x.properties["num-worker"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 0 || isNaN(e)) {
          let i = { instancePath: t + "/num-worker", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: x.properties["num-worker"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n.tp !== void 0) {
      let e = n.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/tp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n.ep !== void 0) {
      let e = n.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/ep", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["dp-attn"] !== void 0) {
      let e = n["dp-attn"];
      if (typeof e != "boolean") {
        let i = { instancePath: t + "/dp-attn", keyword: "type", params: { type: "boolean" }, parentSchema: x.properties["dp-attn"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.pp !== void 0) {
      let e = n.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pp", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["dcp-size"] !== void 0) {
      let e = n["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/dcp-size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/dcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/dcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["pcp-size"] !== void 0) {
      let e = n["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/pcp-size", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/pcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/pcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n.hardware !== void 0) {
      let e = n.hardware;
      if (typeof e != "string" && e !== null) {
        let i = { instancePath: t + "/hardware", keyword: "type", params: { type: v.type }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "string" && !w.test(e)) {
        let i = { instancePath: t + "/hardware", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["additional-settings"] !== void 0) {
      let e = n["additional-settings"];
      if (!Array.isArray(e) && e !== null) {
        let i = { instancePath: t + "/additional-settings", keyword: "type", params: { type: x.properties["additional-settings"].type }, parentSchema: x.properties["additional-settings"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (Array.isArray(e)) {
        let i = e.length;
        for (let p = 0; p < i; p++) {
          let l = e[p];
          if (typeof l != "string") {
            let m = { instancePath: t + "/additional-settings/" + p, keyword: "type", params: { type: "string" }, parentSchema: x.properties["additional-settings"].items, data: l };
            r === null ? r = [m] : r.push(m), s++;
          }
        }
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: x, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return q.errors = r, s === 0;
}
q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function J(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = J.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.prefill === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "prefill" }, parentSchema: $, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.decode === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "decode" }, parentSchema: $, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!(e === "spec-decoding" || e === "prefill" || e === "decode" || e === "router" || e === "kv-p2p-transfer" || e === "conc-start" || e === "conc-end" || e === "conc-list")) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: $, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n["spec-decoding"] !== void 0) {
      let e = n["spec-decoding"];
      if (typeof e != "string") {
        let i = { instancePath: t + "/spec-decoding", keyword: "type", params: { type: "string" }, parentSchema: z, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let i = { instancePath: t + "/spec-decoding", keyword: "enum", params: { allowedValues: z.enum }, parentSchema: z, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.prefill !== void 0 && (D(n.prefill, { instancePath: t + "/prefill", parentData: n, parentDataProperty: "prefill", rootData: f, dynamicAnchors: c }) || (r = r === null ? D.errors : h(r, D.errors), s = r.length)), n.decode !== void 0 && (q(n.decode, { instancePath: t + "/decode", parentData: n, parentDataProperty: "decode", rootData: f, dynamicAnchors: c }) || (r = r === null ? q.errors : h(r, q.errors), s = r.length)), n.router !== void 0 && (S(n.router, { instancePath: t + "/router", parentData: n, parentDataProperty: "router", rootData: f, dynamicAnchors: c }) || (r = r === null ? S.errors : h(r, S.errors), s = r.length)), n["kv-p2p-transfer"] !== void 0) {
      let e = n["kv-p2p-transfer"];
      if (typeof e != "string" && e !== null) {
        let i = { instancePath: t + "/kv-p2p-transfer", keyword: "type", params: { type: v.type }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "string" && !w.test(e)) {
        let i = { instancePath: t + "/kv-p2p-transfer", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["conc-start"] !== void 0) {
      let e = n["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/conc-start", keyword: "type", params: { type: $.properties["conc-start"].type }, parentSchema: $.properties["conc-start"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc-start", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: $.properties["conc-start"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc-start", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: $.properties["conc-start"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["conc-end"] !== void 0) {
      let e = n["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/conc-end", keyword: "type", params: { type: $.properties["conc-end"].type }, parentSchema: $.properties["conc-end"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc-end", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: $.properties["conc-end"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc-end", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: $.properties["conc-end"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["conc-list"] !== void 0) {
      let e = n["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let i = { instancePath: t + "/conc-list", keyword: "type", params: { type: $.properties["conc-list"].type }, parentSchema: $.properties["conc-list"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: t + "/conc-list", keyword: "minItems", params: { limit: 1 }, parentSchema: $.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), s++;
        }
        let i = e.length;
        for (let p = 0; p < i; p++) {
          let l = e[p];
          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
            let m = { instancePath: t + "/conc-list/" + p, keyword: "type", params: { type: "integer" }, parentSchema: o, data: l };
            r === null ? r = [m] : r.push(m), s++;
          }
          if (typeof l == "number" && isFinite(l)) {
            if (l > 9007199254740991 || isNaN(l)) {
              let m = { instancePath: t + "/conc-list/" + p, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: l };
              r === null ? r = [m] : r.push(m), s++;
            }
            if (l < 1 || isNaN(l)) {
              let m = { instancePath: t + "/conc-list/" + p, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: l };
              r === null ? r = [m] : r.push(m), s++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: $, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return J.errors = r, s === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = K.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.isl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "isl" }, parentSchema: M, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.osl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "osl" }, parentSchema: M, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n["search-space"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "search-space" }, parentSchema: M, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: M, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n.isl !== void 0) {
      let e = n.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/isl", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n.osl !== void 0) {
      let e = n.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/osl", keyword: "type", params: { type: "integer" }, parentSchema: o, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["search-space"] !== void 0) {
      let e = n["search-space"];
      if (Array.isArray(e)) {
        let i = e.length;
        for (let p = 0; p < i; p++)
          J(e[p], { instancePath: t + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (r = r === null ? J.errors : h(r, J.errors), s = r.length);
      } else {
        let i = { instancePath: t + "/search-space", keyword: "type", params: { type: "array" }, parentSchema: M.properties["search-space"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: M, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return K.errors = r, s === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var I = { type: "object", additionalProperties: !1, required: ["search-space"], properties: { "dram-utilization": { type: ["number", "null"], exclusiveMinimum: 0, maximum: 1 }, "search-space": { type: "array", items: { $ref: "#/$defs/multi-node-agentic-search-entry" } } } }, y = { type: "object", additionalProperties: !1, required: ["prefill", "decode"], properties: { "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/worker" }, decode: { $ref: "#/$defs/decode-worker" }, "kv-offloading": { $ref: "#/$defs/kv-offloading" }, "kv-offload-backend": { $ref: "#/$defs/optional-kv-backend" }, router: { $ref: "#/$defs/optional-component" }, "kv-p2p-transfer": { $ref: "#/$defs/optional-name" }, tp: { type: "null" }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "dp-attn": { type: ["boolean", "null"] }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } };
function L(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = L.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.prefill === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "prefill" }, parentSchema: y, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.decode === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "decode" }, parentSchema: y, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!E.call(y.properties, e)) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: y, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n["spec-decoding"] !== void 0) {
      let e = n["spec-decoding"];
      if (typeof e != "string") {
        let i = { instancePath: t + "/spec-decoding", keyword: "type", params: { type: "string" }, parentSchema: z, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let i = { instancePath: t + "/spec-decoding", keyword: "enum", params: { allowedValues: z.enum }, parentSchema: z, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.prefill !== void 0 && (D(n.prefill, { instancePath: t + "/prefill", parentData: n, parentDataProperty: "prefill", rootData: f, dynamicAnchors: c }) || (r = r === null ? D.errors : h(r, D.errors), s = r.length)), n.decode !== void 0 && (q(n.decode, { instancePath: t + "/decode", parentData: n, parentDataProperty: "decode", rootData: f, dynamicAnchors: c }) || (r = r === null ? q.errors : h(r, q.errors), s = r.length)), n["kv-offloading"] !== void 0) {
      let e = n["kv-offloading"];
      if (typeof e != "string") {
        let i = { instancePath: t + "/kv-offloading", keyword: "type", params: { type: "string" }, parentSchema: R, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (!(e === "none" || e === "dram")) {
        let i = { instancePath: t + "/kv-offloading", keyword: "enum", params: { allowedValues: R.enum }, parentSchema: R, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["kv-offload-backend"] !== void 0 && (A(n["kv-offload-backend"], { instancePath: t + "/kv-offload-backend", parentData: n, parentDataProperty: "kv-offload-backend", rootData: f, dynamicAnchors: c }) || (r = r === null ? A.errors : h(r, A.errors), s = r.length)), n.router !== void 0 && (S(n.router, { instancePath: t + "/router", parentData: n, parentDataProperty: "router", rootData: f, dynamicAnchors: c }) || (r = r === null ? S.errors : h(r, S.errors), s = r.length)), n["kv-p2p-transfer"] !== void 0) {
      let e = n["kv-p2p-transfer"];
      if (typeof e != "string" && e !== null) {
        let i = { instancePath: t + "/kv-p2p-transfer", keyword: "type", params: { type: v.type }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "string" && !w.test(e)) {
        let i = { instancePath: t + "/kv-p2p-transfer", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.tp !== void 0) {
      let e = n.tp;
      if (e !== null) {
        let i = { instancePath: t + "/tp", keyword: "type", params: { type: "null" }, parentSchema: y.properties.tp, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.ep !== void 0) {
      let e = n.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/ep", keyword: "type", params: { type: y.properties.ep.type }, parentSchema: y.properties.ep, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y.properties.ep, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y.properties.ep, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["dp-attn"] !== void 0) {
      let e = n["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let i = { instancePath: t + "/dp-attn", keyword: "type", params: { type: y.properties["dp-attn"].type }, parentSchema: y.properties["dp-attn"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["conc-start"] !== void 0) {
      let e = n["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/conc-start", keyword: "type", params: { type: y.properties["conc-start"].type }, parentSchema: y.properties["conc-start"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc-start", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y.properties["conc-start"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc-start", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y.properties["conc-start"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["conc-end"] !== void 0) {
      let e = n["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/conc-end", keyword: "type", params: { type: y.properties["conc-end"].type }, parentSchema: y.properties["conc-end"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/conc-end", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y.properties["conc-end"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/conc-end", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y.properties["conc-end"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["conc-list"] !== void 0) {
      let e = n["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let i = { instancePath: t + "/conc-list", keyword: "type", params: { type: y.properties["conc-list"].type }, parentSchema: y.properties["conc-list"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: t + "/conc-list", keyword: "minItems", params: { limit: 1 }, parentSchema: y.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), s++;
        }
        let i = e.length;
        for (let p = 0; p < i; p++) {
          let l = e[p];
          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
            let m = { instancePath: t + "/conc-list/" + p, keyword: "type", params: { type: "integer" }, parentSchema: o, data: l };
            r === null ? r = [m] : r.push(m), s++;
          }
          if (typeof l == "number" && isFinite(l)) {
            if (l > 9007199254740991 || isNaN(l)) {
              let m = { instancePath: t + "/conc-list/" + p, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: o, data: l };
              r === null ? r = [m] : r.push(m), s++;
            }
            if (l < 1 || isNaN(l)) {
              let m = { instancePath: t + "/conc-list/" + p, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: o, data: l };
              r === null ? r = [m] : r.push(m), s++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: y, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return L.errors = r, s === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Q(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = Q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n["search-space"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "search-space" }, parentSchema: I, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!(e === "dram-utilization" || e === "search-space")) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: I, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n["dram-utilization"] !== void 0) {
      let e = n["dram-utilization"];
      if (!(typeof e == "number" && isFinite(e)) && e !== null) {
        let i = { instancePath: t + "/dram-utilization", keyword: "type", params: { type: I.properties["dram-utilization"].type }, parentSchema: I.properties["dram-utilization"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 1 || isNaN(e)) {
          let i = { instancePath: t + "/dram-utilization", keyword: "maximum", params: { comparison: "<=", limit: 1 }, parentSchema: I.properties["dram-utilization"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e <= 0 || isNaN(e)) {
          let i = { instancePath: t + "/dram-utilization", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, parentSchema: I.properties["dram-utilization"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["search-space"] !== void 0) {
      let e = n["search-space"];
      if (Array.isArray(e)) {
        let i = e.length;
        for (let p = 0; p < i; p++)
          L(e[p], { instancePath: t + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (r = r === null ? L.errors : h(r, L.errors), s = r.length);
      } else {
        let i = { instancePath: t + "/search-space", keyword: "type", params: { type: "array" }, parentSchema: I.properties["search-space"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: I, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return Q.errors = r, s === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function T(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = T.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let e in n)
      if (!(e === "fixed-seq-len" || e === "agentic-coding")) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: Y, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n["fixed-seq-len"] !== void 0) {
      let e = n["fixed-seq-len"];
      if (Array.isArray(e)) {
        let i = e.length;
        for (let p = 0; p < i; p++)
          K(e[p], { instancePath: t + "/fixed-seq-len/" + p, parentData: e, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (r = r === null ? K.errors : h(r, K.errors), s = r.length);
      } else {
        let i = { instancePath: t + "/fixed-seq-len", keyword: "type", params: { type: "array" }, parentSchema: Y.properties["fixed-seq-len"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["agentic-coding"] !== void 0) {
      let e = n["agentic-coding"];
      if (Array.isArray(e)) {
        let i = e.length;
        for (let p = 0; p < i; p++)
          Q(e[p], { instancePath: t + "/agentic-coding/" + p, parentData: e, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (r = r === null ? Q.errors : h(r, Q.errors), s = r.length);
      } else {
        let i = { instancePath: t + "/agentic-coding", keyword: "type", params: { type: "array" }, parentSchema: Y.properties["agentic-coding"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: Y, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return T.errors = r, s === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = re.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.image === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "image" }, parentSchema: P, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.model === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "model" }, parentSchema: P, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n["model-prefix"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "model-prefix" }, parentSchema: P, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.precision === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "precision" }, parentSchema: P, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.framework === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "framework" }, parentSchema: P, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.runner === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "runner" }, parentSchema: P, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.multinode === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "multinode" }, parentSchema: P, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.scenarios === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "scenarios" }, parentSchema: P, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!E.call(P.properties, e)) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: P, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n.image !== void 0) {
      let e = n.image;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/image", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/image", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.model !== void 0) {
      let e = n.model;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/model", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/model", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["model-prefix"] !== void 0) {
      let e = n["model-prefix"];
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/model-prefix", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/model-prefix", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.precision !== void 0) {
      let e = n.precision;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/precision", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/precision", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.framework !== void 0) {
      let e = n.framework;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/framework", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/framework", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.runner !== void 0) {
      let e = n.runner;
      if (typeof e == "string") {
        if (!w.test(e)) {
          let i = { instancePath: t + "/runner", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: u, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      } else {
        let i = { instancePath: t + "/runner", keyword: "type", params: { type: "string" }, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.multinode !== void 0) {
      let e = n.multinode;
      if (typeof e != "boolean") {
        let i = { instancePath: t + "/multinode", keyword: "type", params: { type: "boolean" }, parentSchema: P.properties.multinode, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (e !== !0) {
        let i = { instancePath: t + "/multinode", keyword: "const", params: { allowedValue: !0 }, parentSchema: P.properties.multinode, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.disagg !== void 0) {
      let e = n.disagg;
      if (typeof e != "boolean") {
        let i = { instancePath: t + "/disagg", keyword: "type", params: { type: "boolean" }, parentSchema: P.properties.disagg, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.router !== void 0 && (S(n.router, { instancePath: t + "/router", parentData: n, parentDataProperty: "router", rootData: f, dynamicAnchors: c }) || (r = r === null ? S.errors : h(r, S.errors), s = r.length)), n["kv-p2p-transfer"] !== void 0) {
      let e = n["kv-p2p-transfer"];
      if (typeof e != "string" && e !== null) {
        let i = { instancePath: t + "/kv-p2p-transfer", keyword: "type", params: { type: v.type }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "string" && !w.test(e)) {
        let i = { instancePath: t + "/kv-p2p-transfer", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: v, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    n.scenarios !== void 0 && (T(n.scenarios, { instancePath: t + "/scenarios", parentData: n, parentDataProperty: "scenarios", rootData: f, dynamicAnchors: c }) || (r = r === null ? T.errors : h(r, T.errors), s = r.length));
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: P, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return re.errors = r, s === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = ie, pe = { type: "array", $anchor: "nodes", minItems: 1, items: { $ref: "#/$defs/node" } }, ae = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" };
function ie(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = ie.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(n)) {
    if (n.length < 1) {
      let i = { instancePath: t, keyword: "minItems", params: { limit: 1 }, parentSchema: pe, data: n };
      r === null ? r = [i] : r.push(i), s++;
    }
    let e = n.length;
    for (let i = 0; i < e; i++) {
      let p = n[i];
      if (typeof p == "string") {
        if (!w.test(p)) {
          let l = { instancePath: t + "/" + i, keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: ae, data: p };
          r === null ? r = [l] : r.push(l), s++;
        }
      } else {
        let l = { instancePath: t + "/" + i, keyword: "type", params: { type: "string" }, parentSchema: ae, data: p };
        r === null ? r = [l] : r.push(l), s++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "array" }, parentSchema: pe, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return ie.errors = r, s === 0;
}
ie.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = ne, Z = { type: "object", $anchor: "hardware", additionalProperties: !1, required: ["available-cpu-dram-mib", "gpus-per-node"], properties: { "available-cpu-dram-mib": { $ref: "#/$defs/size" }, "gpus-per-node": { $ref: "#/$defs/size" } } }, _ = { type: "integer", minimum: 1, maximum: 9007199254740991 };
function ne(n, { instancePath: t = "", parentData: g, parentDataProperty: N, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let r = null, s = 0, a = ne.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n["available-cpu-dram-mib"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "available-cpu-dram-mib" }, parentSchema: Z, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n["gpus-per-node"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "gpus-per-node" }, parentSchema: Z, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!(e === "available-cpu-dram-mib" || e === "gpus-per-node")) {
        let i = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: Z, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n["available-cpu-dram-mib"] !== void 0) {
      let e = n["available-cpu-dram-mib"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/available-cpu-dram-mib", keyword: "type", params: { type: "integer" }, parentSchema: _, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/available-cpu-dram-mib", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/available-cpu-dram-mib", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["gpus-per-node"] !== void 0) {
      let e = n["gpus-per-node"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/gpus-per-node", keyword: "type", params: { type: "integer" }, parentSchema: _, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: t + "/gpus-per-node", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: t + "/gpus-per-node", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: _, data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: Z, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return ne.errors = r, s === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function h(n, t) {
  for (let g of t) n.push(g);
  return n;
}
export {
  ce as validateHardware,
  me as validateMultiNodeConfig,
  fe as validateNodes,
  le as validateSingleNodeConfig
};
