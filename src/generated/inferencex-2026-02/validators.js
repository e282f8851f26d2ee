// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var C = F, l = { type: "object", $anchor: "single-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "seq-len-configs"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { $ref: "#/$defs/name" }, multinode: { type: "boolean", const: !1 }, disagg: { type: "boolean" }, "seq-len-configs": { type: "array", items: { $ref: "#/$defs/single-node-sequence" } } } }, c = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, _ = Object.prototype.hasOwnProperty, P = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", ""), k = { type: "object", additionalProperties: !1, required: ["isl", "osl", "search-space"], properties: { isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "search-space": { type: "array", items: { $ref: "#/$defs/single-node-search-entry" } } } }, p = { type: "integer", minimum: 1, maximum: 9007199254740991 }, d = { type: "object", additionalProperties: !1, required: ["tp"], properties: { tp: { $ref: "#/$defs/size" }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "dp-attn": { type: ["boolean", "null"] }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } }, $ = { type: "string", enum: ["mtp", "draft_model", "none"] };
function x(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: S = t, dynamicAnchors: g = {} } = {}) {
  let r = null, i = 0, m = x.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.tp === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, schema: d.required, parentSchema: d, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "tp" || e === "ep" || e === "dp-attn" || e === "spec-decoding" || e === "conc-start" || e === "conc-end" || e === "conc-list")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: d, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.tp !== void 0) {
      let e = t.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.ep !== void 0) {
      let e = t.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: d.properties.ep.type }, schema: d.properties.ep.type, parentSchema: d.properties.ep, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: d.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: d.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dp-attn"] !== void 0) {
      let e = t["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: d.properties["dp-attn"].type }, schema: d.properties["dp-attn"].type, parentSchema: d.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["spec-decoding"] !== void 0) {
      let e = t["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: $.type, parentSchema: $, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: $.enum }, schema: $.enum, parentSchema: $, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["conc-start"] !== void 0) {
      let e = t["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: d.properties["conc-start"].type }, schema: d.properties["conc-start"].type, parentSchema: d.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: d.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: d.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-end"] !== void 0) {
      let e = t["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: d.properties["conc-end"].type }, schema: d.properties["conc-end"].type, parentSchema: d.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: d.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: d.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-list"] !== void 0) {
      let e = t["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: d.properties["conc-list"].type }, schema: d.properties["conc-list"].type, parentSchema: d.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let n = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: d.properties["conc-list"], data: e };
          r === null ? r = [n] : r.push(n), i++;
        }
        let s = e.length;
        for (let n = 0; n < s; n++) {
          let o = e[n];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: o };
            r === null ? r = [u] : r.push(u), i++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: o };
              r === null ? r = [u] : r.push(u), i++;
            }
            if (o < 1 || isNaN(o)) {
              let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: o };
              r === null ? r = [u] : r.push(u), i++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: d.type, parentSchema: d, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return x.errors = r, i === 0;
}
x.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function v(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: S = t, dynamicAnchors: g = {} } = {}) {
  let r = null, i = 0, m = v.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.isl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.osl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: k, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.isl !== void 0) {
      let e = t.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.osl !== void 0) {
      let e = t.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["search-space"] !== void 0) {
      let e = t["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let n = 0; n < s; n++)
          x(e[n], { instancePath: a + "/search-space/" + n, parentData: e, parentDataProperty: n, rootData: S, dynamicAnchors: g }) || (r = r === null ? x.errors : D(r, x.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: k.properties["search-space"].type, parentSchema: k.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: k.type, parentSchema: k, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return v.errors = r, i === 0;
}
v.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function F(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: S = t, dynamicAnchors: g = {} } = {}) {
  let r = null, i = 0, m = F.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.image === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: l.required, parentSchema: l, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.model === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: l.required, parentSchema: l, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["model-prefix"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, schema: l.required, parentSchema: l, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.precision === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, schema: l.required, parentSchema: l, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.framework === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, schema: l.required, parentSchema: l, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.runner === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, schema: l.required, parentSchema: l, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.multinode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, schema: l.required, parentSchema: l, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["seq-len-configs"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq-len-configs" }, schema: l.required, parentSchema: l, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!_.call(l.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: l, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.image !== void 0) {
      let e = t.image;
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.model !== void 0) {
      let e = t.model;
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["model-prefix"] !== void 0) {
      let e = t["model-prefix"];
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.precision !== void 0) {
      let e = t.precision;
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.framework !== void 0) {
      let e = t.framework;
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.runner !== void 0) {
      let e = t.runner;
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/runner", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/runner", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.multinode !== void 0) {
      let e = t.multinode;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, schema: l.properties.multinode.type, parentSchema: l.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (e !== !1) {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: !1 }, schema: !1, parentSchema: l.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.disagg !== void 0) {
      let e = t.disagg;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: l.properties.disagg.type, parentSchema: l.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["seq-len-configs"] !== void 0) {
      let e = t["seq-len-configs"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let n = 0; n < s; n++)
          v(e[n], { instancePath: a + "/seq-len-configs/" + n, parentData: e, parentDataProperty: n, rootData: S, dynamicAnchors: g }) || (r = r === null ? v.errors : D(r, v.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/seq-len-configs", schemaPath: "#/properties/seq-len-configs/type", keyword: "type", params: { type: "array" }, schema: l.properties["seq-len-configs"].type, parentSchema: l.properties["seq-len-configs"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: l.type, parentSchema: l, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return F.errors = r, i === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var O = I, f = { type: "object", $anchor: "multi-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "seq-len-configs"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { $ref: "#/$defs/name" }, multinode: { type: "boolean", const: !0 }, disagg: { type: "boolean" }, "seq-len-configs": { type: "array", items: { $ref: "#/$defs/multi-node-sequence" } } } }, w = { type: "object", additionalProperties: !1, required: ["isl", "osl", "search-space"], properties: { isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "search-space": { type: "array", items: { $ref: "#/$defs/multi-node-search-entry" } } } }, h = { type: "object", additionalProperties: !1, required: ["prefill", "decode"], properties: { "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/worker" }, decode: { $ref: "#/$defs/worker" }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } }, y = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function N(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: S = t, dynamicAnchors: g = {} } = {}) {
  let r = null, i = 0, m = N.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t["num-worker"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, schema: y.required, parentSchema: y, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.tp === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, schema: y.required, parentSchema: y, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.ep === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, schema: y.required, parentSchema: y, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["dp-attn"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, schema: y.required, parentSchema: y, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "num-worker" || e === "tp" || e === "ep" || e === "dp-attn" || e === "additional-settings")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: y, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["num-worker"] !== void 0) {
      let e = t["num-worker"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.tp !== void 0) {
      let e = t.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.ep !== void 0) {
      let e = t.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dp-attn"] !== void 0) {
      let e = t["dp-attn"];
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: y.properties["dp-attn"].type, parentSchema: y.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["additional-settings"] !== void 0) {
      let e = t["additional-settings"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: y.properties["additional-settings"].type }, schema: y.properties["additional-settings"].type, parentSchema: y.properties["additional-settings"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (Array.isArray(e)) {
        let s = e.length;
        for (let n = 0; n < s; n++) {
          let o = e[n];
          if (typeof o != "string") {
            let u = { instancePath: a + "/additional-settings/" + n, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: y.properties["additional-settings"].items.type, parentSchema: y.properties["additional-settings"].items, data: o };
            r === null ? r = [u] : r.push(u), i++;
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: y.type, parentSchema: y, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return N.errors = r, i === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function z(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: S = t, dynamicAnchors: g = {} } = {}) {
  let r = null, i = 0, m = z.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.prefill === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.decode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "spec-decoding" || e === "prefill" || e === "decode" || e === "conc-start" || e === "conc-end" || e === "conc-list")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: h, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["spec-decoding"] !== void 0) {
      let e = t["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: $.type, parentSchema: $, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: $.enum }, schema: $.enum, parentSchema: $, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.prefill !== void 0 && (N(t.prefill, { instancePath: a + "/prefill", parentData: t, parentDataProperty: "prefill", rootData: S, dynamicAnchors: g }) || (r = r === null ? N.errors : D(r, N.errors), i = r.length)), t.decode !== void 0 && (N(t.decode, { instancePath: a + "/decode", parentData: t, parentDataProperty: "decode", rootData: S, dynamicAnchors: g }) || (r = r === null ? N.errors : D(r, N.errors), i = r.length)), t["conc-start"] !== void 0) {
      let e = t["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: h.properties["conc-start"].type }, schema: h.properties["conc-start"].type, parentSchema: h.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: h.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: h.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-end"] !== void 0) {
      let e = t["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: h.properties["conc-end"].type }, schema: h.properties["conc-end"].type, parentSchema: h.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: h.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: h.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-list"] !== void 0) {
      let e = t["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: h.properties["conc-list"].type }, schema: h.properties["conc-list"].type, parentSchema: h.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let n = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: h.properties["conc-list"], data: e };
          r === null ? r = [n] : r.push(n), i++;
        }
        let s = e.length;
        for (let n = 0; n < s; n++) {
          let o = e[n];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: o };
            r === null ? r = [u] : r.push(u), i++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: o };
              r === null ? r = [u] : r.push(u), i++;
            }
            if (o < 1 || isNaN(o)) {
              let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: o };
              r === null ? r = [u] : r.push(u), i++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: h.type, parentSchema: h, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return z.errors = r, i === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function A(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: S = t, dynamicAnchors: g = {} } = {}) {
  let r = null, i = 0, m = A.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.isl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, schema: w.required, parentSchema: w, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.osl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, schema: w.required, parentSchema: w, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: w.required, parentSchema: w, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: w, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.isl !== void 0) {
      let e = t.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.osl !== void 0) {
      let e = t.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["search-space"] !== void 0) {
      let e = t["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let n = 0; n < s; n++)
          z(e[n], { instancePath: a + "/search-space/" + n, parentData: e, parentDataProperty: n, rootData: S, dynamicAnchors: g }) || (r = r === null ? z.errors : D(r, z.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: w.properties["search-space"].type, parentSchema: w.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: w.type, parentSchema: w, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return A.errors = r, i === 0;
}
A.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function I(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: S = t, dynamicAnchors: g = {} } = {}) {
  let r = null, i = 0, m = I.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.image === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: f.required, parentSchema: f, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.model === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: f.required, parentSchema: f, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["model-prefix"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, schema: f.required, parentSchema: f, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.precision === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, schema: f.required, parentSchema: f, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.framework === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, schema: f.required, parentSchema: f, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.runner === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, schema: f.required, parentSchema: f, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.multinode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, schema: f.required, parentSchema: f, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["seq-len-configs"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq-len-configs" }, schema: f.required, parentSchema: f, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!_.call(f.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: f, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.image !== void 0) {
      let e = t.image;
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.model !== void 0) {
      let e = t.model;
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["model-prefix"] !== void 0) {
      let e = t["model-prefix"];
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.precision !== void 0) {
      let e = t.precision;
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.framework !== void 0) {
      let e = t.framework;
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.runner !== void 0) {
      let e = t.runner;
      if (typeof e == "string") {
        if (!P.test(e)) {
          let s = { instancePath: a + "/runner", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/runner", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.multinode !== void 0) {
      let e = t.multinode;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, schema: f.properties.multinode.type, parentSchema: f.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (e !== !0) {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: f.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.disagg !== void 0) {
      let e = t.disagg;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: f.properties.disagg.type, parentSchema: f.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["seq-len-configs"] !== void 0) {
      let e = t["seq-len-configs"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let n = 0; n < s; n++)
          A(e[n], { instancePath: a + "/seq-len-configs/" + n, parentData: e, parentDataProperty: n, rootData: S, dynamicAnchors: g }) || (r = r === null ? A.errors : D(r, A.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/seq-len-configs", schemaPath: "#/properties/seq-len-configs/type", keyword: "type", params: { type: "array" }, schema: f.properties["seq-len-configs"].type, parentSchema: f.properties["seq-len-configs"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: f.type, parentSchema: f, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return I.errors = r, i === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var M = j, E = { type: "array", $anchor: "nodes", minItems: 1, items: { $ref: "#/$defs/node" } }, V = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" };
function j(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: S = t, dynamicAnchors: g = {} } = {}) {
  let r = null, i = 0, m = j.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), Array.isArray(t)) {
    if (t.length < 1) {
      let s = { instancePath: a, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: E, data: t };
      r === null ? r = [s] : r.push(s), i++;
    }
    let e = t.length;
    for (let s = 0; s < e; s++) {
      let n = t[s];
      if (typeof n == "string") {
        if (!P.test(n)) {
          let o = { instancePath: a + "/" + s, schemaPath: "#/$defs/node/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: V, data: n };
          r === null ? r = [o] : r.push(o), i++;
        }
      } else {
        let o = { instancePath: a + "/" + s, schemaPath: "#/$defs/node/type", keyword: "type", params: { type: "string" }, schema: V.type, parentSchema: V, data: n };
        r === null ? r = [o] : r.push(o), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: E.type, parentSchema: E, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return j.errors = r, i === 0;
}
j.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function D(t, a) {
  for (let q of a) t.push(q);
  return t;
}
export {
  O as validateMultiNodeConfig,
  M as validateNodes,
  C as validateSingleNodeConfig
};
