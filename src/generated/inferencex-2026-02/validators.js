// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var W = F, l = { type: "object", title: "Single-node config", $anchor: "single-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "seq-len-configs"], description: "A config whose server runs on one node.", properties: { image: { $ref: "#/$defs/name", description: "Container image of the inference engine." }, model: { $ref: "#/$defs/name", description: "Model to serve, as the engine is told it." }, "model-prefix": { $ref: "#/$defs/name", description: "Short code of the model; begins the experiment's name." }, precision: { $ref: "#/$defs/name", description: "Number format of the weights, such as fp4 or fp8." }, framework: { $ref: "#/$defs/name", description: "Inference engine, such as sglang, vllm or trt." }, runner: { $ref: "#/$defs/name", description: "Label of the runners that this config's jobs go to; a key of the runner file." }, multinode: { type: "boolean", const: !1, description: "Whether one server spans several nodes; decides which form the search-space entries have." }, disagg: { type: "boolean", description: "Whether prefill and decode run on workers of their own. Default: false." }, "seq-len-configs": { type: "array", items: { $ref: "#/$defs/single-node-sequence", description: "One pair of input and output length, and what is searched at it." }, description: "What is searched, by sequence length." } } }, c = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, T = Object.prototype.hasOwnProperty, w = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u"), k = { type: "object", title: "Single-node sequence", additionalProperties: !1, required: ["isl", "osl", "search-space"], description: "One pair of input and output length, and what is searched at it.", properties: { isl: { $ref: "#/$defs/size", description: "Input sequence length, in tokens." }, osl: { $ref: "#/$defs/size", description: "Output sequence length, in tokens." }, "search-space": { type: "array", items: { $ref: "#/$defs/single-node-search-entry", description: "One layout of the server and the concurrencies to try on it." }, description: "The layouts to try, each over its concurrencies. Empty: nothing at this length." } } }, p = { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, d = { type: "object", title: "Single-node search entry", additionalProperties: !1, required: ["tp"], description: "One layout of a single-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", properties: { tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer." }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "Expert parallelism: GPUs that the experts are spread over. Default: 1." }, "dp-attn": { type: ["boolean", "null"], description: "Whether attention runs data-parallel. Default: false." }, "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding. Default: none." }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size", description: "One concurrency: requests in flight." }, description: "The concurrencies one by one, instead of a range; kept in this order." } } }, $ = { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." };
function v(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: g = t, dynamicAnchors: S = {} } = {}) {
  let r = null, i = 0, o = v.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
          let m = e[n];
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
            let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: m };
            r === null ? r = [u] : r.push(u), i++;
          }
          if (typeof m == "number" && isFinite(m)) {
            if (m > 9007199254740991 || isNaN(m)) {
              let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: m };
              r === null ? r = [u] : r.push(u), i++;
            }
            if (m < 1 || isNaN(m)) {
              let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: m };
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
  return v.errors = r, i === 0;
}
v.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function x(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: g = t, dynamicAnchors: S = {} } = {}) {
  let r = null, i = 0, o = x.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
          v(e[n], { instancePath: a + "/search-space/" + n, parentData: e, parentDataProperty: n, rootData: g, dynamicAnchors: S }) || (r = r === null ? v.errors : D(r, v.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: k.properties["search-space"].type, parentSchema: k.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: k.type, parentSchema: k, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return x.errors = r, i === 0;
}
x.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function F(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: g = t, dynamicAnchors: S = {} } = {}) {
  let r = null, i = 0, o = F.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
      if (!T.call(l.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: l, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.image !== void 0) {
      let e = t.image;
      if (typeof e == "string") {
        if (!w.test(e)) {
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
        if (!w.test(e)) {
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
        if (!w.test(e)) {
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
        if (!w.test(e)) {
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
        if (!w.test(e)) {
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
        if (!w.test(e)) {
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
          x(e[n], { instancePath: a + "/seq-len-configs/" + n, parentData: e, parentDataProperty: n, rootData: g, dynamicAnchors: S }) || (r = r === null ? x.errors : D(r, x.errors), i = r.length);
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
var M = I, h = { type: "object", title: "Multi-node config", $anchor: "multi-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "seq-len-configs"], description: "A config whose server spans several nodes.", properties: { image: { $ref: "#/$defs/name", description: "Container image of the inference engine." }, model: { $ref: "#/$defs/name", description: "Model to serve, as the engine is told it." }, "model-prefix": { $ref: "#/$defs/name", description: "Short code of the model; begins the experiment's name." }, precision: { $ref: "#/$defs/name", description: "Number format of the weights, such as fp4 or fp8." }, framework: { $ref: "#/$defs/name", description: "Inference engine, such as sglang, vllm or trt." }, runner: { $ref: "#/$defs/name", description: "Label of the runners that this config's jobs go to; a key of the runner file." }, multinode: { type: "boolean", const: !0, description: "Whether one server spans several nodes; decides which form the search-space entries have." }, disagg: { type: "boolean", description: "Whether prefill and decode run on workers of their own. Default: false." }, "seq-len-configs": { type: "array", items: { $ref: "#/$defs/multi-node-sequence", description: "One pair of input and output length, and what is searched at it." }, description: "What is searched, by sequence length." } } }, P = { type: "object", title: "Multi-node sequence", additionalProperties: !1, required: ["isl", "osl", "search-space"], description: "One pair of input and output length, and what is searched at it.", properties: { isl: { $ref: "#/$defs/size", description: "Input sequence length, in tokens." }, osl: { $ref: "#/$defs/size", description: "Output sequence length, in tokens." }, "search-space": { type: "array", items: { $ref: "#/$defs/multi-node-search-entry", description: "One layout of the server and the concurrencies to try on it." }, description: "The layouts to try, each over its concurrencies. Empty: nothing at this length." } } }, f = { type: "object", title: "Multi-node search entry", additionalProperties: !1, required: ["prefill", "decode"], description: "One layout of a multi-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", properties: { "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding. Default: none." }, prefill: { $ref: "#/$defs/worker", description: "The workers that read the prompt." }, decode: { $ref: "#/$defs/worker", description: "The workers that write the answer." }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size", description: "One concurrency: requests in flight." }, description: "The concurrencies one by one, instead of a range; kept in this order." } } }, y = { type: "object", title: "Worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], description: "The prefill or the decode side of a disaggregated server: how many workers, and how each is laid out.", properties: { "num-worker": { $ref: "#/$defs/size", description: "How many workers of this kind run." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } };
function N(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: g = t, dynamicAnchors: S = {} } = {}) {
  let r = null, i = 0, o = N.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
          let m = e[n];
          if (typeof m != "string") {
            let u = { instancePath: a + "/additional-settings/" + n, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: y.properties["additional-settings"].items.type, parentSchema: y.properties["additional-settings"].items, data: m };
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
function A(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: g = t, dynamicAnchors: S = {} } = {}) {
  let r = null, i = 0, o = A.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.prefill === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, schema: f.required, parentSchema: f, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.decode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, schema: f.required, parentSchema: f, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "spec-decoding" || e === "prefill" || e === "decode" || e === "conc-start" || e === "conc-end" || e === "conc-list")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: f, data: t };
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
    if (t.prefill !== void 0 && (N(t.prefill, { instancePath: a + "/prefill", parentData: t, parentDataProperty: "prefill", rootData: g, dynamicAnchors: S }) || (r = r === null ? N.errors : D(r, N.errors), i = r.length)), t.decode !== void 0 && (N(t.decode, { instancePath: a + "/decode", parentData: t, parentDataProperty: "decode", rootData: g, dynamicAnchors: S }) || (r = r === null ? N.errors : D(r, N.errors), i = r.length)), t["conc-start"] !== void 0) {
      let e = t["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: f.properties["conc-start"].type }, schema: f.properties["conc-start"].type, parentSchema: f.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-end"] !== void 0) {
      let e = t["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: f.properties["conc-end"].type }, schema: f.properties["conc-end"].type, parentSchema: f.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-list"] !== void 0) {
      let e = t["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: f.properties["conc-list"].type }, schema: f.properties["conc-list"].type, parentSchema: f.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let n = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: f.properties["conc-list"], data: e };
          r === null ? r = [n] : r.push(n), i++;
        }
        let s = e.length;
        for (let n = 0; n < s; n++) {
          let m = e[n];
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
            let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: p.type, parentSchema: p, data: m };
            r === null ? r = [u] : r.push(u), i++;
          }
          if (typeof m == "number" && isFinite(m)) {
            if (m > 9007199254740991 || isNaN(m)) {
              let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: p, data: m };
              r === null ? r = [u] : r.push(u), i++;
            }
            if (m < 1 || isNaN(m)) {
              let u = { instancePath: a + "/conc-list/" + n, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: p, data: m };
              r === null ? r = [u] : r.push(u), i++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: f.type, parentSchema: f, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return A.errors = r, i === 0;
}
A.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function z(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: g = t, dynamicAnchors: S = {} } = {}) {
  let r = null, i = 0, o = z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.isl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, schema: P.required, parentSchema: P, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.osl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, schema: P.required, parentSchema: P, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: P.required, parentSchema: P, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: P, data: t };
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
          A(e[n], { instancePath: a + "/search-space/" + n, parentData: e, parentDataProperty: n, rootData: g, dynamicAnchors: S }) || (r = r === null ? A.errors : D(r, A.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: P.properties["search-space"].type, parentSchema: P.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: P.type, parentSchema: P, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return z.errors = r, i === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function I(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: g = t, dynamicAnchors: S = {} } = {}) {
  let r = null, i = 0, o = I.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.image === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.model === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["model-prefix"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.precision === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.framework === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.runner === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.multinode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["seq-len-configs"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq-len-configs" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!T.call(h.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: h, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.image !== void 0) {
      let e = t.image;
      if (typeof e == "string") {
        if (!w.test(e)) {
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
        if (!w.test(e)) {
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
        if (!w.test(e)) {
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
        if (!w.test(e)) {
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
        if (!w.test(e)) {
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
        if (!w.test(e)) {
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
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, schema: h.properties.multinode.type, parentSchema: h.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (e !== !0) {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: h.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.disagg !== void 0) {
      let e = t.disagg;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: h.properties.disagg.type, parentSchema: h.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["seq-len-configs"] !== void 0) {
      let e = t["seq-len-configs"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let n = 0; n < s; n++)
          z(e[n], { instancePath: a + "/seq-len-configs/" + n, parentData: e, parentDataProperty: n, rootData: g, dynamicAnchors: S }) || (r = r === null ? z.errors : D(r, z.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/seq-len-configs", schemaPath: "#/properties/seq-len-configs/type", keyword: "type", params: { type: "array" }, schema: h.properties["seq-len-configs"].type, parentSchema: h.properties["seq-len-configs"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: h.type, parentSchema: h, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return I.errors = r, i === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var G = j, O = { type: "array", title: "Nodes", $anchor: "nodes", minItems: 1, items: { $ref: "#/$defs/node", description: "One node." }, description: "The nodes that carry a runner label: a list with at least one name." }, E = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." };
function j(t, { instancePath: a = "", parentData: q, parentDataProperty: b, rootData: g = t, dynamicAnchors: S = {} } = {}) {
  let r = null, i = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(t)) {
    if (t.length < 1) {
      let s = { instancePath: a, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: O, data: t };
      r === null ? r = [s] : r.push(s), i++;
    }
    let e = t.length;
    for (let s = 0; s < e; s++) {
      let n = t[s];
      if (typeof n == "string") {
        if (!w.test(n)) {
          let m = { instancePath: a + "/" + s, schemaPath: "#/$defs/node/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: E, data: n };
          r === null ? r = [m] : r.push(m), i++;
        }
      } else {
        let m = { instancePath: a + "/" + s, schemaPath: "#/$defs/node/type", keyword: "type", params: { type: "string" }, schema: E.type, parentSchema: E, data: n };
        r === null ? r = [m] : r.push(m), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: O.type, parentSchema: O, data: t };
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
  M as validateMultiNodeConfig,
  G as validateNodes,
  W as validateSingleNodeConfig
};
