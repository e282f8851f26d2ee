// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var oe = re, S = { type: "object", $anchor: "single-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { $ref: "#/$defs/name" }, multinode: { type: "boolean", const: !1 }, disagg: { type: "boolean", const: !1 }, router: { $ref: "#/$defs/optional-component" }, scenarios: { $ref: "#/$defs/single-node-scenarios" } } }, c = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, B = Object.prototype.hasOwnProperty, N = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", ""), _ = { type: ["object", "null"], additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, ae = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, me = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "");
function $(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = $.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), !(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: _.type }, schema: _.type, parentSchema: _, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: _.required, parentSchema: _, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.version === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: _.required, parentSchema: _, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "name" || e === "version")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: _, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.name !== void 0) {
      let e = i.name;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.version !== void 0) {
      let e = i.version;
      if (typeof e == "string") {
        if (!me.test(e)) {
          let s = { instancePath: a + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ae, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, schema: ae.type, parentSchema: ae, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  }
  return $.errors = r, t === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var O = { type: "object", additionalProperties: !1, properties: { "fixed-seq-len": { type: "array", items: { $ref: "#/$defs/single-node-sequence" } }, "agentic-coding": { type: "array", items: { $ref: "#/$defs/single-node-agentic-block" } } } }, D = { type: "object", additionalProperties: !1, required: ["isl", "osl", "search-space"], properties: { isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "search-space": { type: "array", items: { $ref: "#/$defs/single-node-search-entry" } } } }, n = { type: "integer", minimum: 1, maximum: 9007199254740991 }, y = { type: "object", additionalProperties: !1, required: ["tp"], properties: { tp: { $ref: "#/$defs/size" }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "dp-attn": { type: ["boolean", "null"] }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, router: { $ref: "#/$defs/optional-component" }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } }, b = { type: "string", enum: ["mtp", "draft_model", "none"] };
function J(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = J.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.tp === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, schema: y.required, parentSchema: y, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!B.call(y.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: y, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.tp !== void 0) {
      let e = i.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i.ep !== void 0) {
      let e = i.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: y.properties.ep.type }, schema: y.properties.ep.type, parentSchema: y.properties.ep, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: y.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: y.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["dp-attn"] !== void 0) {
      let e = i["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: y.properties["dp-attn"].type }, schema: y.properties["dp-attn"].type, parentSchema: y.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.pp !== void 0) {
      let e = i.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["dcp-size"] !== void 0) {
      let e = i["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["pcp-size"] !== void 0) {
      let e = i["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["spec-decoding"] !== void 0) {
      let e = i["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: b.type, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: b.enum }, schema: b.enum, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.router !== void 0 && ($(i.router, { instancePath: a + "/router", parentData: i, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : g(r, $.errors), t = r.length)), i["conc-start"] !== void 0) {
      let e = i["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: y.properties["conc-start"].type }, schema: y.properties["conc-start"].type, parentSchema: y.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: y.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: y.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["conc-end"] !== void 0) {
      let e = i["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: y.properties["conc-end"].type }, schema: y.properties["conc-end"].type, parentSchema: y.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: y.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: y.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["conc-list"] !== void 0) {
      let e = i["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: y.properties["conc-list"].type }, schema: y.properties["conc-list"].type, parentSchema: y.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: y.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), t++;
        }
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let o = e[p];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: o };
            r === null ? r = [l] : r.push(l), t++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: o };
              r === null ? r = [l] : r.push(l), t++;
            }
            if (o < 1 || isNaN(o)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: o };
              r === null ? r = [l] : r.push(l), t++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: y.type, parentSchema: y, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return J.errors = r, t === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = K.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.isl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, schema: D.required, parentSchema: D, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.osl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, schema: D.required, parentSchema: D, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: D.required, parentSchema: D, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: D, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.isl !== void 0) {
      let e = i.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i.osl !== void 0) {
      let e = i.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["search-space"] !== void 0) {
      let e = i["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          J(e[p], { instancePath: a + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? J.errors : g(r, J.errors), t = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: D.properties["search-space"].type, parentSchema: D.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: D.type, parentSchema: D, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return K.errors = r, t === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var F = { type: "object", additionalProperties: !1, required: ["search-space"], properties: { "dram-utilization": { type: ["number", "null"], exclusiveMinimum: 0, maximum: 1 }, "search-space": { type: "array", items: { $ref: "#/$defs/single-node-agentic-search-entry" } } } }, u = { type: "object", additionalProperties: !1, required: ["tp", "kv-offloading"], properties: { tp: { $ref: "#/$defs/size" }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "dp-attn": { type: ["boolean", "null"] }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, "kv-offloading": { $ref: "#/$defs/kv-offloading" }, "kv-offload-backend": { $ref: "#/$defs/optional-kv-backend" }, router: { $ref: "#/$defs/optional-component" }, prefill: { type: "null" }, decode: { type: "null" }, "kv-p2p-transfer": { type: "null" }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } }, I = { type: "string", enum: ["none", "dram"] }, G = { type: ["object", "null"], additionalProperties: !1, required: ["name"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/optional-version" } } }, ee = { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" };
function E(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = E.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), !(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: G.type }, schema: G.type, parentSchema: G, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: G.required, parentSchema: G, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "name" || e === "version")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: G, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.name !== void 0) {
      let e = i.name;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.version !== void 0) {
      let e = i.version;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: ee.type }, schema: ee.type, parentSchema: ee, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "string" && !me.test(e)) {
        let s = { instancePath: a + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ee, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  }
  return E.errors = r, t === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function L(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = L.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.tp === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, schema: u.required, parentSchema: u, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i["kv-offloading"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kv-offloading" }, schema: u.required, parentSchema: u, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!B.call(u.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: u, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.tp !== void 0) {
      let e = i.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i.ep !== void 0) {
      let e = i.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: u.properties.ep.type }, schema: u.properties.ep.type, parentSchema: u.properties.ep, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: u.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: u.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["dp-attn"] !== void 0) {
      let e = i["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: u.properties["dp-attn"].type }, schema: u.properties["dp-attn"].type, parentSchema: u.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.pp !== void 0) {
      let e = i.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["dcp-size"] !== void 0) {
      let e = i["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["pcp-size"] !== void 0) {
      let e = i["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["spec-decoding"] !== void 0) {
      let e = i["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: b.type, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: b.enum }, schema: b.enum, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["kv-offloading"] !== void 0) {
      let e = i["kv-offloading"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (!(e === "none" || e === "dram")) {
        let s = { instancePath: a + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: I.enum }, schema: I.enum, parentSchema: I, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["kv-offload-backend"] !== void 0 && (E(i["kv-offload-backend"], { instancePath: a + "/kv-offload-backend", parentData: i, parentDataProperty: "kv-offload-backend", rootData: d, dynamicAnchors: f }) || (r = r === null ? E.errors : g(r, E.errors), t = r.length)), i.router !== void 0 && ($(i.router, { instancePath: a + "/router", parentData: i, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : g(r, $.errors), t = r.length)), i.prefill !== void 0) {
      let e = i.prefill;
      if (e !== null) {
        let s = { instancePath: a + "/prefill", schemaPath: "#/properties/prefill/type", keyword: "type", params: { type: "null" }, schema: u.properties.prefill.type, parentSchema: u.properties.prefill, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.decode !== void 0) {
      let e = i.decode;
      if (e !== null) {
        let s = { instancePath: a + "/decode", schemaPath: "#/properties/decode/type", keyword: "type", params: { type: "null" }, schema: u.properties.decode.type, parentSchema: u.properties.decode, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["kv-p2p-transfer"] !== void 0) {
      let e = i["kv-p2p-transfer"];
      if (e !== null) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/properties/kv-p2p-transfer/type", keyword: "type", params: { type: "null" }, schema: u.properties["kv-p2p-transfer"].type, parentSchema: u.properties["kv-p2p-transfer"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["conc-start"] !== void 0) {
      let e = i["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: u.properties["conc-start"].type }, schema: u.properties["conc-start"].type, parentSchema: u.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: u.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: u.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["conc-end"] !== void 0) {
      let e = i["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: u.properties["conc-end"].type }, schema: u.properties["conc-end"].type, parentSchema: u.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: u.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: u.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["conc-list"] !== void 0) {
      let e = i["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: u.properties["conc-list"].type }, schema: u.properties["conc-list"].type, parentSchema: u.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: u.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), t++;
        }
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let o = e[p];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: o };
            r === null ? r = [l] : r.push(l), t++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: o };
              r === null ? r = [l] : r.push(l), t++;
            }
            if (o < 1 || isNaN(o)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: o };
              r === null ? r = [l] : r.push(l), t++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: u.type, parentSchema: u, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return L.errors = r, t === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Q(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = Q.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: F.required, parentSchema: F, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "dram-utilization" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: F, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i["dram-utilization"] !== void 0) {
      let e = i["dram-utilization"];
      if (!(typeof e == "number" && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/type", keyword: "type", params: { type: F.properties["dram-utilization"].type }, schema: F.properties["dram-utilization"].type, parentSchema: F.properties["dram-utilization"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 1 || isNaN(e)) {
          let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: F.properties["dram-utilization"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e <= 0 || isNaN(e)) {
          let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: F.properties["dram-utilization"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["search-space"] !== void 0) {
      let e = i["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          L(e[p], { instancePath: a + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? L.errors : g(r, L.errors), t = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: F.properties["search-space"].type, parentSchema: F.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: F.type, parentSchema: F, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return Q.errors = r, t === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function T(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = T.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    for (let e in i)
      if (!(e === "fixed-seq-len" || e === "agentic-coding")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: O, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i["fixed-seq-len"] !== void 0) {
      let e = i["fixed-seq-len"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          K(e[p], { instancePath: a + "/fixed-seq-len/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? K.errors : g(r, K.errors), t = r.length);
      } else {
        let s = { instancePath: a + "/fixed-seq-len", schemaPath: "#/properties/fixed-seq-len/type", keyword: "type", params: { type: "array" }, schema: O.properties["fixed-seq-len"].type, parentSchema: O.properties["fixed-seq-len"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["agentic-coding"] !== void 0) {
      let e = i["agentic-coding"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          Q(e[p], { instancePath: a + "/agentic-coding/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? Q.errors : g(r, Q.errors), t = r.length);
      } else {
        let s = { instancePath: a + "/agentic-coding", schemaPath: "#/properties/agentic-coding/type", keyword: "type", params: { type: "array" }, schema: O.properties["agentic-coding"].type, parentSchema: O.properties["agentic-coding"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: O.type, parentSchema: O, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return T.errors = r, t === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = re.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.image === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: S.required, parentSchema: S, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.model === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: S.required, parentSchema: S, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i["model-prefix"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, schema: S.required, parentSchema: S, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.precision === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, schema: S.required, parentSchema: S, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.framework === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, schema: S.required, parentSchema: S, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.runner === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, schema: S.required, parentSchema: S, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.multinode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, schema: S.required, parentSchema: S, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.scenarios === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" }, schema: S.required, parentSchema: S, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!B.call(S.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: S, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.image !== void 0) {
      let e = i.image;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.model !== void 0) {
      let e = i.model;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["model-prefix"] !== void 0) {
      let e = i["model-prefix"];
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.precision !== void 0) {
      let e = i.precision;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.framework !== void 0) {
      let e = i.framework;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.runner !== void 0) {
      let e = i.runner;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/runner", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/runner", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.multinode !== void 0) {
      let e = i.multinode;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, schema: S.properties.multinode.type, parentSchema: S.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (e !== !1) {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: !1 }, schema: !1, parentSchema: S.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.disagg !== void 0) {
      let e = i.disagg;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: S.properties.disagg.type, parentSchema: S.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (e !== !1) {
        let s = { instancePath: a + "/disagg", schemaPath: "#/properties/disagg/const", keyword: "const", params: { allowedValue: !1 }, schema: !1, parentSchema: S.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    i.router !== void 0 && ($(i.router, { instancePath: a + "/router", parentData: i, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : g(r, $.errors), t = r.length)), i.scenarios !== void 0 && (T(i.scenarios, { instancePath: a + "/scenarios", parentData: i, parentDataProperty: "scenarios", rootData: d, dynamicAnchors: f }) || (r = r === null ? T.errors : g(r, T.errors), t = r.length));
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: S.type, parentSchema: S, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return re.errors = r, t === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = se, k = { type: "object", $anchor: "multi-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { $ref: "#/$defs/name" }, multinode: { type: "boolean", const: !0 }, disagg: { type: "boolean" }, router: { $ref: "#/$defs/optional-component" }, "kv-p2p-transfer": { $ref: "#/$defs/optional-name" }, scenarios: { $ref: "#/$defs/multi-node-scenarios" } } }, z = { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, R = { type: "object", additionalProperties: !1, properties: { "fixed-seq-len": { type: "array", items: { $ref: "#/$defs/multi-node-sequence" } }, "agentic-coding": { type: "array", items: { $ref: "#/$defs/multi-node-agentic-block" } } } }, j = { type: "object", additionalProperties: !1, required: ["isl", "osl", "search-space"], properties: { isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "search-space": { type: "array", items: { $ref: "#/$defs/multi-node-search-entry" } } } }, w = { type: "object", additionalProperties: !1, required: ["prefill", "decode"], properties: { "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/worker" }, decode: { $ref: "#/$defs/decode-worker" }, router: { $ref: "#/$defs/optional-component" }, "kv-p2p-transfer": { $ref: "#/$defs/optional-name" }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } }, q = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function V(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = V.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i["num-worker"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, schema: q.required, parentSchema: q, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.tp === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, schema: q.required, parentSchema: q, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.ep === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, schema: q.required, parentSchema: q, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i["dp-attn"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, schema: q.required, parentSchema: q, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!B.call(q.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: q, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i["num-worker"] !== void 0) {
      let e = i["num-worker"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i.tp !== void 0) {
      let e = i.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i.ep !== void 0) {
      let e = i.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["dp-attn"] !== void 0) {
      let e = i["dp-attn"];
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: q.properties["dp-attn"].type, parentSchema: q.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.pp !== void 0) {
      let e = i.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["dcp-size"] !== void 0) {
      let e = i["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["pcp-size"] !== void 0) {
      let e = i["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i.hardware !== void 0) {
      let e = i.hardware;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: z.type }, schema: z.type, parentSchema: z, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "string" && !N.test(e)) {
        let s = { instancePath: a + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: z, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["additional-settings"] !== void 0) {
      let e = i["additional-settings"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: q.properties["additional-settings"].type }, schema: q.properties["additional-settings"].type, parentSchema: q.properties["additional-settings"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let o = e[p];
          if (typeof o != "string") {
            let l = { instancePath: a + "/additional-settings/" + p, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: q.properties["additional-settings"].items.type, parentSchema: q.properties["additional-settings"].items, data: o };
            r === null ? r = [l] : r.push(l), t++;
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: q.type, parentSchema: q, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return V.errors = r, t === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var P = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991 }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function M(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = M.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i["num-worker"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, schema: P.required, parentSchema: P, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.tp === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, schema: P.required, parentSchema: P, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.ep === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, schema: P.required, parentSchema: P, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i["dp-attn"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, schema: P.required, parentSchema: P, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!B.call(P.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: P, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i["num-worker"] !== void 0) {
      let e = i["num-worker"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, schema: P.properties["num-worker"].type, parentSchema: P.properties["num-worker"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: P.properties["num-worker"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 0 || isNaN(e)) {
          let s = { instancePath: a + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: P.properties["num-worker"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i.tp !== void 0) {
      let e = i.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i.ep !== void 0) {
      let e = i.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["dp-attn"] !== void 0) {
      let e = i["dp-attn"];
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: P.properties["dp-attn"].type, parentSchema: P.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.pp !== void 0) {
      let e = i.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["dcp-size"] !== void 0) {
      let e = i["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["pcp-size"] !== void 0) {
      let e = i["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i.hardware !== void 0) {
      let e = i.hardware;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: z.type }, schema: z.type, parentSchema: z, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "string" && !N.test(e)) {
        let s = { instancePath: a + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: z, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["additional-settings"] !== void 0) {
      let e = i["additional-settings"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: P.properties["additional-settings"].type }, schema: P.properties["additional-settings"].type, parentSchema: P.properties["additional-settings"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let o = e[p];
          if (typeof o != "string") {
            let l = { instancePath: a + "/additional-settings/" + p, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: P.properties["additional-settings"].items.type, parentSchema: P.properties["additional-settings"].items, data: o };
            r === null ? r = [l] : r.push(l), t++;
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: P.type, parentSchema: P, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return M.errors = r, t === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = U.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.prefill === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, schema: w.required, parentSchema: w, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.decode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, schema: w.required, parentSchema: w, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "spec-decoding" || e === "prefill" || e === "decode" || e === "router" || e === "kv-p2p-transfer" || e === "conc-start" || e === "conc-end" || e === "conc-list")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: w, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i["spec-decoding"] !== void 0) {
      let e = i["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: b.type, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: b.enum }, schema: b.enum, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.prefill !== void 0 && (V(i.prefill, { instancePath: a + "/prefill", parentData: i, parentDataProperty: "prefill", rootData: d, dynamicAnchors: f }) || (r = r === null ? V.errors : g(r, V.errors), t = r.length)), i.decode !== void 0 && (M(i.decode, { instancePath: a + "/decode", parentData: i, parentDataProperty: "decode", rootData: d, dynamicAnchors: f }) || (r = r === null ? M.errors : g(r, M.errors), t = r.length)), i.router !== void 0 && ($(i.router, { instancePath: a + "/router", parentData: i, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : g(r, $.errors), t = r.length)), i["kv-p2p-transfer"] !== void 0) {
      let e = i["kv-p2p-transfer"];
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: z.type }, schema: z.type, parentSchema: z, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "string" && !N.test(e)) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: z, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["conc-start"] !== void 0) {
      let e = i["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: w.properties["conc-start"].type }, schema: w.properties["conc-start"].type, parentSchema: w.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: w.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: w.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["conc-end"] !== void 0) {
      let e = i["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: w.properties["conc-end"].type }, schema: w.properties["conc-end"].type, parentSchema: w.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: w.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: w.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["conc-list"] !== void 0) {
      let e = i["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: w.properties["conc-list"].type }, schema: w.properties["conc-list"].type, parentSchema: w.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: w.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), t++;
        }
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let o = e[p];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: o };
            r === null ? r = [l] : r.push(l), t++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: o };
              r === null ? r = [l] : r.push(l), t++;
            }
            if (o < 1 || isNaN(o)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: o };
              r === null ? r = [l] : r.push(l), t++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: w.type, parentSchema: w, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return U.errors = r, t === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function W(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = W.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.isl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, schema: j.required, parentSchema: j, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.osl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, schema: j.required, parentSchema: j, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: j.required, parentSchema: j, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: j, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.isl !== void 0) {
      let e = i.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i.osl !== void 0) {
      let e = i.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["search-space"] !== void 0) {
      let e = i["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          U(e[p], { instancePath: a + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? U.errors : g(r, U.errors), t = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: j.properties["search-space"].type, parentSchema: j.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: j.type, parentSchema: j, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return W.errors = r, t === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var A = { type: "object", additionalProperties: !1, required: ["search-space"], properties: { "dram-utilization": { type: ["number", "null"], exclusiveMinimum: 0, maximum: 1 }, "search-space": { type: "array", items: { $ref: "#/$defs/multi-node-agentic-search-entry" } } } }, h = { type: "object", additionalProperties: !1, required: ["prefill", "decode"], properties: { "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/worker" }, decode: { $ref: "#/$defs/decode-worker" }, "kv-offloading": { $ref: "#/$defs/kv-offloading" }, "kv-offload-backend": { $ref: "#/$defs/optional-kv-backend" }, router: { $ref: "#/$defs/optional-component" }, "kv-p2p-transfer": { $ref: "#/$defs/optional-name" }, tp: { type: "null" }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "dp-attn": { type: ["boolean", "null"] }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } };
function X(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = X.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.prefill === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, schema: h.required, parentSchema: h, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.decode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, schema: h.required, parentSchema: h, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!B.call(h.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: h, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i["spec-decoding"] !== void 0) {
      let e = i["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: b.type, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: b.enum }, schema: b.enum, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.prefill !== void 0 && (V(i.prefill, { instancePath: a + "/prefill", parentData: i, parentDataProperty: "prefill", rootData: d, dynamicAnchors: f }) || (r = r === null ? V.errors : g(r, V.errors), t = r.length)), i.decode !== void 0 && (M(i.decode, { instancePath: a + "/decode", parentData: i, parentDataProperty: "decode", rootData: d, dynamicAnchors: f }) || (r = r === null ? M.errors : g(r, M.errors), t = r.length)), i["kv-offloading"] !== void 0) {
      let e = i["kv-offloading"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (!(e === "none" || e === "dram")) {
        let s = { instancePath: a + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: I.enum }, schema: I.enum, parentSchema: I, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["kv-offload-backend"] !== void 0 && (E(i["kv-offload-backend"], { instancePath: a + "/kv-offload-backend", parentData: i, parentDataProperty: "kv-offload-backend", rootData: d, dynamicAnchors: f }) || (r = r === null ? E.errors : g(r, E.errors), t = r.length)), i.router !== void 0 && ($(i.router, { instancePath: a + "/router", parentData: i, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : g(r, $.errors), t = r.length)), i["kv-p2p-transfer"] !== void 0) {
      let e = i["kv-p2p-transfer"];
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: z.type }, schema: z.type, parentSchema: z, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "string" && !N.test(e)) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: z, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.tp !== void 0) {
      let e = i.tp;
      if (e !== null) {
        let s = { instancePath: a + "/tp", schemaPath: "#/properties/tp/type", keyword: "type", params: { type: "null" }, schema: h.properties.tp.type, parentSchema: h.properties.tp, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.ep !== void 0) {
      let e = i.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: h.properties.ep.type }, schema: h.properties.ep.type, parentSchema: h.properties.ep, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: h.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: h.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["dp-attn"] !== void 0) {
      let e = i["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: h.properties["dp-attn"].type }, schema: h.properties["dp-attn"].type, parentSchema: h.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["conc-start"] !== void 0) {
      let e = i["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: h.properties["conc-start"].type }, schema: h.properties["conc-start"].type, parentSchema: h.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: h.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: h.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["conc-end"] !== void 0) {
      let e = i["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: h.properties["conc-end"].type }, schema: h.properties["conc-end"].type, parentSchema: h.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: h.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: h.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["conc-list"] !== void 0) {
      let e = i["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: h.properties["conc-list"].type }, schema: h.properties["conc-list"].type, parentSchema: h.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: h.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), t++;
        }
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let o = e[p];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: o };
            r === null ? r = [l] : r.push(l), t++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: o };
              r === null ? r = [l] : r.push(l), t++;
            }
            if (o < 1 || isNaN(o)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: o };
              r === null ? r = [l] : r.push(l), t++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: h.type, parentSchema: h, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return X.errors = r, t === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Y(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = Y.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: A.required, parentSchema: A, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "dram-utilization" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: A, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i["dram-utilization"] !== void 0) {
      let e = i["dram-utilization"];
      if (!(typeof e == "number" && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/type", keyword: "type", params: { type: A.properties["dram-utilization"].type }, schema: A.properties["dram-utilization"].type, parentSchema: A.properties["dram-utilization"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 1 || isNaN(e)) {
          let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: A.properties["dram-utilization"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e <= 0 || isNaN(e)) {
          let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: A.properties["dram-utilization"], data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["search-space"] !== void 0) {
      let e = i["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          X(e[p], { instancePath: a + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? X.errors : g(r, X.errors), t = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: A.properties["search-space"].type, parentSchema: A.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: A.type, parentSchema: A, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return Y.errors = r, t === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = Z.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    for (let e in i)
      if (!(e === "fixed-seq-len" || e === "agentic-coding")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: R, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i["fixed-seq-len"] !== void 0) {
      let e = i["fixed-seq-len"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          W(e[p], { instancePath: a + "/fixed-seq-len/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? W.errors : g(r, W.errors), t = r.length);
      } else {
        let s = { instancePath: a + "/fixed-seq-len", schemaPath: "#/properties/fixed-seq-len/type", keyword: "type", params: { type: "array" }, schema: R.properties["fixed-seq-len"].type, parentSchema: R.properties["fixed-seq-len"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["agentic-coding"] !== void 0) {
      let e = i["agentic-coding"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          Y(e[p], { instancePath: a + "/agentic-coding/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? Y.errors : g(r, Y.errors), t = r.length);
      } else {
        let s = { instancePath: a + "/agentic-coding", schemaPath: "#/properties/agentic-coding/type", keyword: "type", params: { type: "array" }, schema: R.properties["agentic-coding"].type, parentSchema: R.properties["agentic-coding"], data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: R.type, parentSchema: R, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return Z.errors = r, t === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function se(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = se.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.image === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: k.required, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.model === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: k.required, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i["model-prefix"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, schema: k.required, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.precision === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, schema: k.required, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.framework === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, schema: k.required, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.runner === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, schema: k.required, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.multinode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, schema: k.required, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.scenarios === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" }, schema: k.required, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!B.call(k.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: k, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.image !== void 0) {
      let e = i.image;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.model !== void 0) {
      let e = i.model;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i["model-prefix"] !== void 0) {
      let e = i["model-prefix"];
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.precision !== void 0) {
      let e = i.precision;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.framework !== void 0) {
      let e = i.framework;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.runner !== void 0) {
      let e = i.runner;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/runner", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      } else {
        let s = { instancePath: a + "/runner", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.multinode !== void 0) {
      let e = i.multinode;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, schema: k.properties.multinode.type, parentSchema: k.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (e !== !0) {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: k.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.disagg !== void 0) {
      let e = i.disagg;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: k.properties.disagg.type, parentSchema: k.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.router !== void 0 && ($(i.router, { instancePath: a + "/router", parentData: i, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : g(r, $.errors), t = r.length)), i["kv-p2p-transfer"] !== void 0) {
      let e = i["kv-p2p-transfer"];
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: z.type }, schema: z.type, parentSchema: z, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "string" && !N.test(e)) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: z, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    i.scenarios !== void 0 && (Z(i.scenarios, { instancePath: a + "/scenarios", parentData: i, parentDataProperty: "scenarios", rootData: d, dynamicAnchors: f }) || (r = r === null ? Z.errors : g(r, Z.errors), t = r.length));
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: k.type, parentSchema: k, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return se.errors = r, t === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = ie, ne = { type: "array", $anchor: "nodes", minItems: 1, items: { $ref: "#/$defs/node" } }, pe = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" };
function ie(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = ie.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), Array.isArray(i)) {
    if (i.length < 1) {
      let s = { instancePath: a, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: ne, data: i };
      r === null ? r = [s] : r.push(s), t++;
    }
    let e = i.length;
    for (let s = 0; s < e; s++) {
      let p = i[s];
      if (typeof p == "string") {
        if (!N.test(p)) {
          let o = { instancePath: a + "/" + s, schemaPath: "#/$defs/node/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: pe, data: p };
          r === null ? r = [o] : r.push(o), t++;
        }
      } else {
        let o = { instancePath: a + "/" + s, schemaPath: "#/$defs/node/type", keyword: "type", params: { type: "string" }, schema: pe.type, parentSchema: pe, data: p };
        r === null ? r = [o] : r.push(o), t++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: ne.type, parentSchema: ne, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return ie.errors = r, t === 0;
}
ie.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var de = te, H = { type: "object", $anchor: "hardware", additionalProperties: !1, required: ["available-cpu-dram-mib", "gpus-per-node"], properties: { "available-cpu-dram-mib": { $ref: "#/$defs/size" }, "gpus-per-node": { $ref: "#/$defs/size" } } }, C = { type: "integer", minimum: 1, maximum: 9007199254740991 };
function te(i, { instancePath: a = "", parentData: v, parentDataProperty: x, rootData: d = i, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, m = te.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i["available-cpu-dram-mib"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "available-cpu-dram-mib" }, schema: H.required, parentSchema: H, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i["gpus-per-node"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpus-per-node" }, schema: H.required, parentSchema: H, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "available-cpu-dram-mib" || e === "gpus-per-node")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: H, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i["available-cpu-dram-mib"] !== void 0) {
      let e = i["available-cpu-dram-mib"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: C.type, parentSchema: C, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: C, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: C, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
    if (i["gpus-per-node"] !== void 0) {
      let e = i["gpus-per-node"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/gpus-per-node", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: C.type, parentSchema: C, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/gpus-per-node", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: C, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/gpus-per-node", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: C, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: H.type, parentSchema: H, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return te.errors = r, t === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function g(i, a) {
  for (let v of a) i.push(v);
  return i;
}
export {
  de as validateHardware,
  ce as validateMultiNodeConfig,
  le as validateNodes,
  oe as validateSingleNodeConfig
};
