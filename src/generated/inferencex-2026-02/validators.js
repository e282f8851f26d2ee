// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var C = j, d = { type: "object", $anchor: "single-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "seq-len-configs"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { $ref: "#/$defs/name" }, multinode: { type: "boolean", const: !1 }, disagg: { type: "boolean" }, "seq-len-configs": { type: "array", items: { $ref: "#/$defs/single-node-sequence" } } } }, m = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, _ = Object.prototype.hasOwnProperty, g = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", ""), b = { type: "object", additionalProperties: !1, required: ["isl", "osl", "search-space"], properties: { isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "search-space": { type: "array", items: { $ref: "#/$defs/single-node-search-entry" } } } }, l = { type: "integer", minimum: 1, maximum: 9007199254740991 }, c = { type: "object", additionalProperties: !1, required: ["tp"], properties: { tp: { $ref: "#/$defs/size" }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "dp-attn": { type: ["boolean", "null"] }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } }, P = { type: "string", enum: ["mtp", "draft_model", "none"] };
function v(i, { instancePath: t = "", parentData: w, parentDataProperty: $, rootData: h = i, dynamicAnchors: S = {} } = {}) {
  let r = null, n = 0, a = v.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.tp === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "tp" }, parentSchema: c, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!(e === "tp" || e === "ep" || e === "dp-attn" || e === "spec-decoding" || e === "conc-start" || e === "conc-end" || e === "conc-list")) {
        let s = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: c, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i.tp !== void 0) {
      let e = i.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/tp", keyword: "type", params: { type: "integer" }, parentSchema: l, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i.ep !== void 0) {
      let e = i.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: t + "/ep", keyword: "type", params: { type: c.properties.ep.type }, parentSchema: c.properties.ep, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: c.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: c.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i["dp-attn"] !== void 0) {
      let e = i["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let s = { instancePath: t + "/dp-attn", keyword: "type", params: { type: c.properties["dp-attn"].type }, parentSchema: c.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i["spec-decoding"] !== void 0) {
      let e = i["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: t + "/spec-decoding", keyword: "type", params: { type: "string" }, parentSchema: P, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: t + "/spec-decoding", keyword: "enum", params: { allowedValues: P.enum }, parentSchema: P, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i["conc-start"] !== void 0) {
      let e = i["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: t + "/conc-start", keyword: "type", params: { type: c.properties["conc-start"].type }, parentSchema: c.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/conc-start", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: c.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/conc-start", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: c.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i["conc-end"] !== void 0) {
      let e = i["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: t + "/conc-end", keyword: "type", params: { type: c.properties["conc-end"].type }, parentSchema: c.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/conc-end", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: c.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/conc-end", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: c.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i["conc-list"] !== void 0) {
      let e = i["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: t + "/conc-list", keyword: "type", params: { type: c.properties["conc-list"].type }, parentSchema: c.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: t + "/conc-list", keyword: "minItems", params: { limit: 1 }, parentSchema: c.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), n++;
        }
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let o = e[p];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let f = { instancePath: t + "/conc-list/" + p, keyword: "type", params: { type: "integer" }, parentSchema: l, data: o };
            r === null ? r = [f] : r.push(f), n++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              let f = { instancePath: t + "/conc-list/" + p, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: l, data: o };
              r === null ? r = [f] : r.push(f), n++;
            }
            if (o < 1 || isNaN(o)) {
              let f = { instancePath: t + "/conc-list/" + p, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l, data: o };
              r === null ? r = [f] : r.push(f), n++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: c, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return v.errors = r, n === 0;
}
v.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function x(i, { instancePath: t = "", parentData: w, parentDataProperty: $, rootData: h = i, dynamicAnchors: S = {} } = {}) {
  let r = null, n = 0, a = x.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.isl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "isl" }, parentSchema: b, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.osl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "osl" }, parentSchema: b, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i["search-space"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "search-space" }, parentSchema: b, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let s = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: b, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i.isl !== void 0) {
      let e = i.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/isl", keyword: "type", params: { type: "integer" }, parentSchema: l, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i.osl !== void 0) {
      let e = i.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/osl", keyword: "type", params: { type: "integer" }, parentSchema: l, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i["search-space"] !== void 0) {
      let e = i["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          v(e[p], { instancePath: t + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: h, dynamicAnchors: S }) || (r = r === null ? v.errors : F(r, v.errors), n = r.length);
      } else {
        let s = { instancePath: t + "/search-space", keyword: "type", params: { type: "array" }, parentSchema: b.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: b, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return x.errors = r, n === 0;
}
x.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function j(i, { instancePath: t = "", parentData: w, parentDataProperty: $, rootData: h = i, dynamicAnchors: S = {} } = {}) {
  let r = null, n = 0, a = j.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.image === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "image" }, parentSchema: d, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.model === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "model" }, parentSchema: d, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i["model-prefix"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "model-prefix" }, parentSchema: d, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.precision === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "precision" }, parentSchema: d, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.framework === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "framework" }, parentSchema: d, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.runner === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "runner" }, parentSchema: d, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.multinode === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "multinode" }, parentSchema: d, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i["seq-len-configs"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "seq-len-configs" }, parentSchema: d, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!_.call(d.properties, e)) {
        let s = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: d, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i.image !== void 0) {
      let e = i.image;
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/image", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/image", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.model !== void 0) {
      let e = i.model;
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/model", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/model", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i["model-prefix"] !== void 0) {
      let e = i["model-prefix"];
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/model-prefix", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/model-prefix", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.precision !== void 0) {
      let e = i.precision;
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/precision", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/precision", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.framework !== void 0) {
      let e = i.framework;
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/framework", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/framework", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.runner !== void 0) {
      let e = i.runner;
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/runner", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/runner", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.multinode !== void 0) {
      let e = i.multinode;
      if (typeof e != "boolean") {
        let s = { instancePath: t + "/multinode", keyword: "type", params: { type: "boolean" }, parentSchema: d.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (e !== !1) {
        let s = { instancePath: t + "/multinode", keyword: "const", params: { allowedValue: !1 }, parentSchema: d.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.disagg !== void 0) {
      let e = i.disagg;
      if (typeof e != "boolean") {
        let s = { instancePath: t + "/disagg", keyword: "type", params: { type: "boolean" }, parentSchema: d.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i["seq-len-configs"] !== void 0) {
      let e = i["seq-len-configs"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          x(e[p], { instancePath: t + "/seq-len-configs/" + p, parentData: e, parentDataProperty: p, rootData: h, dynamicAnchors: S }) || (r = r === null ? x.errors : F(r, x.errors), n = r.length);
      } else {
        let s = { instancePath: t + "/seq-len-configs", keyword: "type", params: { type: "array" }, parentSchema: d.properties["seq-len-configs"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: d, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return j.errors = r, n === 0;
}
j.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var O = I, u = { type: "object", $anchor: "multi-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "seq-len-configs"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { $ref: "#/$defs/name" }, multinode: { type: "boolean", const: !0 }, disagg: { type: "boolean" }, "seq-len-configs": { type: "array", items: { $ref: "#/$defs/multi-node-sequence" } } } }, q = { type: "object", additionalProperties: !1, required: ["isl", "osl", "search-space"], properties: { isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "search-space": { type: "array", items: { $ref: "#/$defs/multi-node-search-entry" } } } }, y = { type: "object", additionalProperties: !1, required: ["prefill", "decode"], properties: { "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/worker" }, decode: { $ref: "#/$defs/worker" }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size" } } } }, k = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function N(i, { instancePath: t = "", parentData: w, parentDataProperty: $, rootData: h = i, dynamicAnchors: S = {} } = {}) {
  let r = null, n = 0, a = N.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i["num-worker"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "num-worker" }, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.tp === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "tp" }, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.ep === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "ep" }, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i["dp-attn"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "dp-attn" }, parentSchema: k, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!(e === "num-worker" || e === "tp" || e === "ep" || e === "dp-attn" || e === "additional-settings")) {
        let s = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: k, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i["num-worker"] !== void 0) {
      let e = i["num-worker"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/num-worker", keyword: "type", params: { type: "integer" }, parentSchema: l, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/num-worker", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/num-worker", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i.tp !== void 0) {
      let e = i.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/tp", keyword: "type", params: { type: "integer" }, parentSchema: l, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i.ep !== void 0) {
      let e = i.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/ep", keyword: "type", params: { type: "integer" }, parentSchema: l, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i["dp-attn"] !== void 0) {
      let e = i["dp-attn"];
      if (typeof e != "boolean") {
        let s = { instancePath: t + "/dp-attn", keyword: "type", params: { type: "boolean" }, parentSchema: k.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i["additional-settings"] !== void 0) {
      let e = i["additional-settings"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: t + "/additional-settings", keyword: "type", params: { type: k.properties["additional-settings"].type }, parentSchema: k.properties["additional-settings"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let o = e[p];
          if (typeof o != "string") {
            let f = { instancePath: t + "/additional-settings/" + p, keyword: "type", params: { type: "string" }, parentSchema: k.properties["additional-settings"].items, data: o };
            r === null ? r = [f] : r.push(f), n++;
          }
        }
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: k, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return N.errors = r, n === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function A(i, { instancePath: t = "", parentData: w, parentDataProperty: $, rootData: h = i, dynamicAnchors: S = {} } = {}) {
  let r = null, n = 0, a = A.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.prefill === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "prefill" }, parentSchema: y, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.decode === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "decode" }, parentSchema: y, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!(e === "spec-decoding" || e === "prefill" || e === "decode" || e === "conc-start" || e === "conc-end" || e === "conc-list")) {
        let s = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: y, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i["spec-decoding"] !== void 0) {
      let e = i["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: t + "/spec-decoding", keyword: "type", params: { type: "string" }, parentSchema: P, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: t + "/spec-decoding", keyword: "enum", params: { allowedValues: P.enum }, parentSchema: P, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.prefill !== void 0 && (N(i.prefill, { instancePath: t + "/prefill", parentData: i, parentDataProperty: "prefill", rootData: h, dynamicAnchors: S }) || (r = r === null ? N.errors : F(r, N.errors), n = r.length)), i.decode !== void 0 && (N(i.decode, { instancePath: t + "/decode", parentData: i, parentDataProperty: "decode", rootData: h, dynamicAnchors: S }) || (r = r === null ? N.errors : F(r, N.errors), n = r.length)), i["conc-start"] !== void 0) {
      let e = i["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: t + "/conc-start", keyword: "type", params: { type: y.properties["conc-start"].type }, parentSchema: y.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/conc-start", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/conc-start", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i["conc-end"] !== void 0) {
      let e = i["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: t + "/conc-end", keyword: "type", params: { type: y.properties["conc-end"].type }, parentSchema: y.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/conc-end", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/conc-end", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i["conc-list"] !== void 0) {
      let e = i["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: t + "/conc-list", keyword: "type", params: { type: y.properties["conc-list"].type }, parentSchema: y.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: t + "/conc-list", keyword: "minItems", params: { limit: 1 }, parentSchema: y.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), n++;
        }
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let o = e[p];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let f = { instancePath: t + "/conc-list/" + p, keyword: "type", params: { type: "integer" }, parentSchema: l, data: o };
            r === null ? r = [f] : r.push(f), n++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              let f = { instancePath: t + "/conc-list/" + p, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: l, data: o };
              r === null ? r = [f] : r.push(f), n++;
            }
            if (o < 1 || isNaN(o)) {
              let f = { instancePath: t + "/conc-list/" + p, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l, data: o };
              r === null ? r = [f] : r.push(f), n++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: y, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return A.errors = r, n === 0;
}
A.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function D(i, { instancePath: t = "", parentData: w, parentDataProperty: $, rootData: h = i, dynamicAnchors: S = {} } = {}) {
  let r = null, n = 0, a = D.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.isl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "isl" }, parentSchema: q, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.osl === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "osl" }, parentSchema: q, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i["search-space"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "search-space" }, parentSchema: q, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let s = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: q, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i.isl !== void 0) {
      let e = i.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/isl", keyword: "type", params: { type: "integer" }, parentSchema: l, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i.osl !== void 0) {
      let e = i.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/osl", keyword: "type", params: { type: "integer" }, parentSchema: l, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: t + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: t + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      }
    }
    if (i["search-space"] !== void 0) {
      let e = i["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          A(e[p], { instancePath: t + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: h, dynamicAnchors: S }) || (r = r === null ? A.errors : F(r, A.errors), n = r.length);
      } else {
        let s = { instancePath: t + "/search-space", keyword: "type", params: { type: "array" }, parentSchema: q.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: q, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return D.errors = r, n === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function I(i, { instancePath: t = "", parentData: w, parentDataProperty: $, rootData: h = i, dynamicAnchors: S = {} } = {}) {
  let r = null, n = 0, a = I.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.image === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "image" }, parentSchema: u, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.model === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "model" }, parentSchema: u, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i["model-prefix"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "model-prefix" }, parentSchema: u, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.precision === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "precision" }, parentSchema: u, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.framework === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "framework" }, parentSchema: u, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.runner === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "runner" }, parentSchema: u, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.multinode === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "multinode" }, parentSchema: u, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i["seq-len-configs"] === void 0) {
      let e = { instancePath: t, keyword: "required", params: { missingProperty: "seq-len-configs" }, parentSchema: u, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!_.call(u.properties, e)) {
        let s = { instancePath: t, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: u, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i.image !== void 0) {
      let e = i.image;
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/image", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/image", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.model !== void 0) {
      let e = i.model;
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/model", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/model", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i["model-prefix"] !== void 0) {
      let e = i["model-prefix"];
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/model-prefix", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/model-prefix", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.precision !== void 0) {
      let e = i.precision;
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/precision", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/precision", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.framework !== void 0) {
      let e = i.framework;
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/framework", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/framework", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.runner !== void 0) {
      let e = i.runner;
      if (typeof e == "string") {
        if (!g.test(e)) {
          let s = { instancePath: t + "/runner", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: m, data: e };
          r === null ? r = [s] : r.push(s), n++;
        }
      } else {
        let s = { instancePath: t + "/runner", keyword: "type", params: { type: "string" }, parentSchema: m, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.multinode !== void 0) {
      let e = i.multinode;
      if (typeof e != "boolean") {
        let s = { instancePath: t + "/multinode", keyword: "type", params: { type: "boolean" }, parentSchema: u.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (e !== !0) {
        let s = { instancePath: t + "/multinode", keyword: "const", params: { allowedValue: !0 }, parentSchema: u.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.disagg !== void 0) {
      let e = i.disagg;
      if (typeof e != "boolean") {
        let s = { instancePath: t + "/disagg", keyword: "type", params: { type: "boolean" }, parentSchema: u.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i["seq-len-configs"] !== void 0) {
      let e = i["seq-len-configs"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          D(e[p], { instancePath: t + "/seq-len-configs/" + p, parentData: e, parentDataProperty: p, rootData: h, dynamicAnchors: S }) || (r = r === null ? D.errors : F(r, D.errors), n = r.length);
      } else {
        let s = { instancePath: t + "/seq-len-configs", keyword: "type", params: { type: "array" }, parentSchema: u.properties["seq-len-configs"], data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "object" }, parentSchema: u, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return I.errors = r, n === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var M = z, E = { type: "array", $anchor: "nodes", minItems: 1, items: { $ref: "#/$defs/node" } }, V = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" };
function z(i, { instancePath: t = "", parentData: w, parentDataProperty: $, rootData: h = i, dynamicAnchors: S = {} } = {}) {
  let r = null, n = 0, a = z.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(i)) {
    if (i.length < 1) {
      let s = { instancePath: t, keyword: "minItems", params: { limit: 1 }, parentSchema: E, data: i };
      r === null ? r = [s] : r.push(s), n++;
    }
    let e = i.length;
    for (let s = 0; s < e; s++) {
      let p = i[s];
      if (typeof p == "string") {
        if (!g.test(p)) {
          let o = { instancePath: t + "/" + s, keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: V, data: p };
          r === null ? r = [o] : r.push(o), n++;
        }
      } else {
        let o = { instancePath: t + "/" + s, keyword: "type", params: { type: "string" }, parentSchema: V, data: p };
        r === null ? r = [o] : r.push(o), n++;
      }
    }
  } else {
    let e = { instancePath: t, keyword: "type", params: { type: "array" }, parentSchema: E, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return z.errors = r, n === 0;
}
z.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function F(i, t) {
  for (let w of t) i.push(w);
  return i;
}
export {
  O as validateMultiNodeConfig,
  M as validateNodes,
  C as validateSingleNodeConfig
};
