// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var me = re, g = { type: "object", title: "Single-node config", $anchor: "single-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], description: "A config whose server runs on one node.", properties: { image: { $ref: "#/$defs/name", description: "Container image of the inference engine." }, model: { $ref: "#/$defs/name", description: "Model to serve, as the engine is told it." }, "model-prefix": { $ref: "#/$defs/name", description: "Short code of the model; begins the experiment's name." }, precision: { $ref: "#/$defs/name", description: "Number format of the weights, such as fp4 or fp8." }, framework: { $ref: "#/$defs/name", description: "Inference engine, such as sglang, vllm or trt." }, runner: { $ref: "#/$defs/name", description: "Label of the runners that this config's jobs go to; a label of the runner file. Agentic scenarios need one that begins with cluster:." }, multinode: { type: "boolean", const: !1, description: "Whether one server spans several nodes; decides which form the search-space entries have." }, disagg: { type: "boolean", const: !1, description: "Whether prefill and decode run on workers of their own; on one node they do not." }, router: { $ref: "#/$defs/optional-component", description: "Router in front of the workers, for all layouts." }, scenarios: { $ref: "#/$defs/single-node-scenarios", description: "What is searched, by kind of workload." } } }, c = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, R = Object.prototype.hasOwnProperty, N = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u"), M = { type: ["object", "null"], title: "Optional component", additionalProperties: !1, required: ["name", "version"], description: "A part of the serving stack that is versioned by itself.", properties: { name: { $ref: "#/$defs/name", description: "Which one." }, version: { $ref: "#/$defs/version", description: "Its version; quoted, where it looks like a number." } } }, ae = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." }, oe = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "u");
function $(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: M.required, parentSchema: M, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.version === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: M.required, parentSchema: M, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "name" || e === "version")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: M, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.name !== void 0) {
      let e = t.name;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.version !== void 0) {
      let e = t.version;
      if (typeof e == "string") {
        if (!oe.test(e)) {
          let s = { instancePath: a + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ae, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, schema: ae.type, parentSchema: ae, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  }
  return $.errors = r, i === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var V = { type: "object", title: "Single-node scenarios", additionalProperties: !1, description: "What is searched, by kind of workload; at least one of them is not empty.", properties: { "fixed-seq-len": { type: "array", items: { $ref: "#/$defs/single-node-sequence", description: "One pair of sequence lengths." }, description: "Requests of fixed input and output length." }, "agentic-coding": { type: "array", items: { $ref: "#/$defs/single-node-agentic-block", description: "One agentic workload." }, description: "Recorded sessions of a coding agent, replayed." } } }, F = { type: "object", title: "Single-node sequence", additionalProperties: !1, required: ["isl", "osl", "search-space"], description: "One pair of input and output length, and what is searched at it.", properties: { isl: { $ref: "#/$defs/size", description: "Input sequence length, in tokens." }, osl: { $ref: "#/$defs/size", description: "Output sequence length, in tokens." }, "search-space": { type: "array", items: { $ref: "#/$defs/single-node-search-entry", description: "One layout of the server and the concurrencies to try on it." }, description: "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } }, n = { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, y = { type: "object", title: "Single-node search entry", additionalProperties: !1, required: ["tp"], description: "One layout of a single-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", properties: { tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer." }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "Expert parallelism: GPUs that the experts are spread over. Default: 1." }, "dp-attn": { type: ["boolean", "null"], description: "Whether attention runs data-parallel. Default: false." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism. Default: 1." }, "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding. Default: none." }, router: { $ref: "#/$defs/optional-component", description: "Router of this layout, instead of one for the whole config." }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size", description: "One concurrency: requests in flight." }, description: "The concurrencies one by one, instead of a range; kept in this order." } } }, v = { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." };
function H(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = H.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.tp === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, schema: y.required, parentSchema: y, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!R.call(y.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: y, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.tp !== void 0) {
      let e = t.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.ep !== void 0) {
      let e = t.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: y.properties.ep.type }, schema: y.properties.ep.type, parentSchema: y.properties.ep, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: y.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: y.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dp-attn"] !== void 0) {
      let e = t["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: y.properties["dp-attn"].type }, schema: y.properties["dp-attn"].type, parentSchema: y.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.pp !== void 0) {
      let e = t.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dcp-size"] !== void 0) {
      let e = t["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["pcp-size"] !== void 0) {
      let e = t["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["spec-decoding"] !== void 0) {
      let e = t["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: v.enum }, schema: v.enum, parentSchema: v, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.router !== void 0 && ($(t.router, { instancePath: a + "/router", parentData: t, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : w(r, $.errors), i = r.length)), t["conc-start"] !== void 0) {
      let e = t["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: y.properties["conc-start"].type }, schema: y.properties["conc-start"].type, parentSchema: y.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: y.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: y.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-end"] !== void 0) {
      let e = t["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: y.properties["conc-end"].type }, schema: y.properties["conc-end"].type, parentSchema: y.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: y.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: y.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-list"] !== void 0) {
      let e = t["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: y.properties["conc-list"].type }, schema: y.properties["conc-list"].type, parentSchema: y.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: y.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), i++;
        }
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let m = e[p];
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
            let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: m };
            r === null ? r = [l] : r.push(l), i++;
          }
          if (typeof m == "number" && isFinite(m)) {
            if (m > 9007199254740991 || isNaN(m)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: m };
              r === null ? r = [l] : r.push(l), i++;
            }
            if (m < 1 || isNaN(m)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: m };
              r === null ? r = [l] : r.push(l), i++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: y.type, parentSchema: y, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return H.errors = r, i === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function L(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = L.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.isl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, schema: F.required, parentSchema: F, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.osl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, schema: F.required, parentSchema: F, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: F.required, parentSchema: F, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: F, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.isl !== void 0) {
      let e = t.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.osl !== void 0) {
      let e = t.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["search-space"] !== void 0) {
      let e = t["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          H(e[p], { instancePath: a + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? H.errors : w(r, H.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: F.properties["search-space"].type, parentSchema: F.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: F.type, parentSchema: F, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return L.errors = r, i === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var D = { type: "object", title: "Single-node agentic block", additionalProperties: !1, required: ["search-space"], description: "An agentic coding workload, and what is searched on it.", properties: { "dram-utilization": { type: ["number", "null"], exclusiveMinimum: 0, maximum: 1, description: "Share of the host's memory that KV offloading may take; layouts with kv-offloading: dram need it." }, "search-space": { type: "array", items: { $ref: "#/$defs/single-node-agentic-search-entry", description: "One layout of the server and the concurrencies to try on it." }, description: "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } }, h = { type: "object", title: "Single-node agentic search entry", additionalProperties: !1, required: ["tp", "kv-offloading"], description: "One layout of a single-node server for agents, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", properties: { tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer." }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "Expert parallelism: GPUs that the experts are spread over. Default: 1." }, "dp-attn": { type: ["boolean", "null"], description: "Whether attention runs data-parallel. Default: false." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism. Default: 1." }, "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding. Default: none." }, "kv-offloading": { $ref: "#/$defs/kv-offloading", description: "Where the KV cache goes that the GPUs do not hold." }, "kv-offload-backend": { $ref: "#/$defs/optional-kv-backend", description: "What does the offloading; goes with kv-offloading: dram." }, router: { $ref: "#/$defs/optional-component", description: "Router of this layout, instead of one for the whole config." }, prefill: { type: "null", description: "Only the multi-node form has it." }, decode: { type: "null", description: "Only the multi-node form has it." }, "kv-p2p-transfer": { type: "null", description: "Only multi-node configs have it." }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size", description: "One concurrency: requests in flight." }, description: "The concurrencies one by one, instead of a range; kept in this order." } } }, j = { type: "string", enum: ["none", "dram"], description: "Where the KV cache goes that the GPUs do not hold." }, K = { type: ["object", "null"], title: "Optional KV backend", additionalProperties: !1, required: ["name"], description: "What moves the KV cache to and from the memory of the host.", properties: { name: { $ref: "#/$defs/name", description: "Which one, such as hicache, mooncake or lmcache." }, version: { $ref: "#/$defs/optional-version", description: "Its version; quoted, where it looks like a number." } } }, ee = { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version, or nothing." };
function E(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = E.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: K.type }, schema: K.type, parentSchema: K, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: K.required, parentSchema: K, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "name" || e === "version")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: K, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.name !== void 0) {
      let e = t.name;
      if (typeof e == "string") {
        if (!N.test(e)) {
          let s = { instancePath: a + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: c, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: c.type, parentSchema: c, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.version !== void 0) {
      let e = t.version;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: ee.type }, schema: ee.type, parentSchema: ee, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "string" && !oe.test(e)) {
        let s = { instancePath: a + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ee, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  }
  return E.errors = r, i === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = _.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.tp === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["kv-offloading"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kv-offloading" }, schema: h.required, parentSchema: h, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!R.call(h.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: h, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.tp !== void 0) {
      let e = t.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.ep !== void 0) {
      let e = t.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: h.properties.ep.type }, schema: h.properties.ep.type, parentSchema: h.properties.ep, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: h.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: h.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dp-attn"] !== void 0) {
      let e = t["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: h.properties["dp-attn"].type }, schema: h.properties["dp-attn"].type, parentSchema: h.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.pp !== void 0) {
      let e = t.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dcp-size"] !== void 0) {
      let e = t["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["pcp-size"] !== void 0) {
      let e = t["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["spec-decoding"] !== void 0) {
      let e = t["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: v.enum }, schema: v.enum, parentSchema: v, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["kv-offloading"] !== void 0) {
      let e = t["kv-offloading"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, schema: j.type, parentSchema: j, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (!(e === "none" || e === "dram")) {
        let s = { instancePath: a + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: j.enum }, schema: j.enum, parentSchema: j, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["kv-offload-backend"] !== void 0 && (E(t["kv-offload-backend"], { instancePath: a + "/kv-offload-backend", parentData: t, parentDataProperty: "kv-offload-backend", rootData: d, dynamicAnchors: f }) || (r = r === null ? E.errors : w(r, E.errors), i = r.length)), t.router !== void 0 && ($(t.router, { instancePath: a + "/router", parentData: t, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : w(r, $.errors), i = r.length)), t.prefill !== void 0) {
      let e = t.prefill;
      if (e !== null) {
        let s = { instancePath: a + "/prefill", schemaPath: "#/properties/prefill/type", keyword: "type", params: { type: "null" }, schema: h.properties.prefill.type, parentSchema: h.properties.prefill, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.decode !== void 0) {
      let e = t.decode;
      if (e !== null) {
        let s = { instancePath: a + "/decode", schemaPath: "#/properties/decode/type", keyword: "type", params: { type: "null" }, schema: h.properties.decode.type, parentSchema: h.properties.decode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["kv-p2p-transfer"] !== void 0) {
      let e = t["kv-p2p-transfer"];
      if (e !== null) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/properties/kv-p2p-transfer/type", keyword: "type", params: { type: "null" }, schema: h.properties["kv-p2p-transfer"].type, parentSchema: h.properties["kv-p2p-transfer"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["conc-start"] !== void 0) {
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
          let p = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: h.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), i++;
        }
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let m = e[p];
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
            let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: m };
            r === null ? r = [l] : r.push(l), i++;
          }
          if (typeof m == "number" && isFinite(m)) {
            if (m > 9007199254740991 || isNaN(m)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: m };
              r === null ? r = [l] : r.push(l), i++;
            }
            if (m < 1 || isNaN(m)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: m };
              r === null ? r = [l] : r.push(l), i++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: h.type, parentSchema: h, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return _.errors = r, i === 0;
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function C(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = C.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: D.required, parentSchema: D, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "dram-utilization" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: D, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["dram-utilization"] !== void 0) {
      let e = t["dram-utilization"];
      if (!(typeof e == "number" && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/type", keyword: "type", params: { type: D.properties["dram-utilization"].type }, schema: D.properties["dram-utilization"].type, parentSchema: D.properties["dram-utilization"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 1 || isNaN(e)) {
          let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: D.properties["dram-utilization"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e <= 0 || isNaN(e)) {
          let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: D.properties["dram-utilization"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["search-space"] !== void 0) {
      let e = t["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          _(e[p], { instancePath: a + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? _.errors : w(r, _.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: D.properties["search-space"].type, parentSchema: D.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: D.type, parentSchema: D, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return C.errors = r, i === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function B(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = B.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let e in t)
      if (!(e === "fixed-seq-len" || e === "agentic-coding")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: V, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["fixed-seq-len"] !== void 0) {
      let e = t["fixed-seq-len"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          L(e[p], { instancePath: a + "/fixed-seq-len/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? L.errors : w(r, L.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/fixed-seq-len", schemaPath: "#/properties/fixed-seq-len/type", keyword: "type", params: { type: "array" }, schema: V.properties["fixed-seq-len"].type, parentSchema: V.properties["fixed-seq-len"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["agentic-coding"] !== void 0) {
      let e = t["agentic-coding"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          C(e[p], { instancePath: a + "/agentic-coding/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? C.errors : w(r, C.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/agentic-coding", schemaPath: "#/properties/agentic-coding/type", keyword: "type", params: { type: "array" }, schema: V.properties["agentic-coding"].type, parentSchema: V.properties["agentic-coding"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: V.type, parentSchema: V, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return B.errors = r, i === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.image === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: g.required, parentSchema: g, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.model === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: g.required, parentSchema: g, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["model-prefix"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, schema: g.required, parentSchema: g, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.precision === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, schema: g.required, parentSchema: g, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.framework === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, schema: g.required, parentSchema: g, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.runner === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, schema: g.required, parentSchema: g, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.multinode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, schema: g.required, parentSchema: g, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.scenarios === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" }, schema: g.required, parentSchema: g, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!R.call(g.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: g, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.image !== void 0) {
      let e = t.image;
      if (typeof e == "string") {
        if (!N.test(e)) {
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
        if (!N.test(e)) {
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
        if (!N.test(e)) {
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
        if (!N.test(e)) {
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
        if (!N.test(e)) {
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
        if (!N.test(e)) {
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
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, schema: g.properties.multinode.type, parentSchema: g.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (e !== !1) {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: !1 }, schema: !1, parentSchema: g.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.disagg !== void 0) {
      let e = t.disagg;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: g.properties.disagg.type, parentSchema: g.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (e !== !1) {
        let s = { instancePath: a + "/disagg", schemaPath: "#/properties/disagg/const", keyword: "const", params: { allowedValue: !1 }, schema: !1, parentSchema: g.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    t.router !== void 0 && ($(t.router, { instancePath: a + "/router", parentData: t, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : w(r, $.errors), i = r.length)), t.scenarios !== void 0 && (B(t.scenarios, { instancePath: a + "/scenarios", parentData: t, parentDataProperty: "scenarios", rootData: d, dynamicAnchors: f }) || (r = r === null ? B.errors : w(r, B.errors), i = r.length));
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: g.type, parentSchema: g, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return re.errors = r, i === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = se, k = { type: "object", title: "Multi-node config", $anchor: "multi-node-config", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], description: "A config whose server spans several nodes.", properties: { image: { $ref: "#/$defs/name", description: "Container image of the inference engine." }, model: { $ref: "#/$defs/name", description: "Model to serve, as the engine is told it." }, "model-prefix": { $ref: "#/$defs/name", description: "Short code of the model; begins the experiment's name." }, precision: { $ref: "#/$defs/name", description: "Number format of the weights, such as fp4 or fp8." }, framework: { $ref: "#/$defs/name", description: "Inference engine, such as sglang, vllm or trt." }, runner: { $ref: "#/$defs/name", description: "Label of the runners that this config's jobs go to; a label of the runner file. Agentic scenarios need one that begins with cluster:." }, multinode: { type: "boolean", const: !0, description: "Whether one server spans several nodes; decides which form the search-space entries have." }, disagg: { type: "boolean", description: "Whether prefill and decode run on workers of their own; needs kv-p2p-transfer. Default: false." }, router: { $ref: "#/$defs/optional-component", description: "Router in front of the workers, for all layouts." }, "kv-p2p-transfer": { $ref: "#/$defs/optional-name", description: "Engine that moves the KV cache from prefill to decode, such as nixl or mooncake, for all layouts." }, scenarios: { $ref: "#/$defs/multi-node-scenarios", description: "What is searched, by kind of workload." } } }, b = { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name, or nothing." }, G = { type: "object", title: "Multi-node scenarios", additionalProperties: !1, description: "What is searched, by kind of workload; at least one of them is not empty.", properties: { "fixed-seq-len": { type: "array", items: { $ref: "#/$defs/multi-node-sequence", description: "One pair of sequence lengths." }, description: "Requests of fixed input and output length." }, "agentic-coding": { type: "array", items: { $ref: "#/$defs/multi-node-agentic-block", description: "One agentic workload." }, description: "Recorded sessions of a coding agent, replayed." } } }, I = { type: "object", title: "Multi-node sequence", additionalProperties: !1, required: ["isl", "osl", "search-space"], description: "One pair of input and output length, and what is searched at it.", properties: { isl: { $ref: "#/$defs/size", description: "Input sequence length, in tokens." }, osl: { $ref: "#/$defs/size", description: "Output sequence length, in tokens." }, "search-space": { type: "array", items: { $ref: "#/$defs/multi-node-search-entry", description: "One layout of the server and the concurrencies to try on it." }, description: "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } }, P = { type: "object", title: "Multi-node search entry", additionalProperties: !1, required: ["prefill", "decode"], description: "One layout of a multi-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", properties: { "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding. Default: none." }, prefill: { $ref: "#/$defs/worker", description: "The workers that read the prompt." }, decode: { $ref: "#/$defs/decode-worker", description: "The workers that write the answer." }, router: { $ref: "#/$defs/optional-component", description: "Router of this layout, instead of one for the whole config." }, "kv-p2p-transfer": { $ref: "#/$defs/optional-name", description: "Engine that moves the KV cache from prefill to decode in this layout, instead of one for the whole config." }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size", description: "One concurrency: requests in flight." }, description: "The concurrencies one by one, instead of a range; kept in this order." } } }, q = { type: "object", title: "Worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], description: "The prefill side of a server that spans nodes: how many workers, and how each is laid out.", properties: { "num-worker": { $ref: "#/$defs/size", description: "How many workers of this kind run." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism. Default: 1." }, hardware: { $ref: "#/$defs/optional-name", description: "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } };
function O(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = O.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t["num-worker"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, schema: q.required, parentSchema: q, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.tp === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, schema: q.required, parentSchema: q, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.ep === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, schema: q.required, parentSchema: q, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["dp-attn"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, schema: q.required, parentSchema: q, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!R.call(q.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: q, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["num-worker"] !== void 0) {
      let e = t["num-worker"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.tp !== void 0) {
      let e = t.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.ep !== void 0) {
      let e = t.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dp-attn"] !== void 0) {
      let e = t["dp-attn"];
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: q.properties["dp-attn"].type, parentSchema: q.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.pp !== void 0) {
      let e = t.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dcp-size"] !== void 0) {
      let e = t["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["pcp-size"] !== void 0) {
      let e = t["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.hardware !== void 0) {
      let e = t.hardware;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: b.type }, schema: b.type, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "string" && !N.test(e)) {
        let s = { instancePath: a + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["additional-settings"] !== void 0) {
      let e = t["additional-settings"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: q.properties["additional-settings"].type }, schema: q.properties["additional-settings"].type, parentSchema: q.properties["additional-settings"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let m = e[p];
          if (typeof m != "string") {
            let l = { instancePath: a + "/additional-settings/" + p, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: q.properties["additional-settings"].items.type, parentSchema: q.properties["additional-settings"].items, data: m };
            r === null ? r = [l] : r.push(l), i++;
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: q.type, parentSchema: q, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return O.errors = r, i === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var S = { type: "object", title: "Decode worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], description: "The decode side of a server that spans nodes: how many workers, and how each is laid out.", properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991, description: "How many workers of this kind run. 0: the prefill workers decode as well." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism. Default: 1." }, hardware: { $ref: "#/$defs/optional-name", description: "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } };
function W(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = W.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t["num-worker"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, schema: S.required, parentSchema: S, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.tp === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, schema: S.required, parentSchema: S, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.ep === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, schema: S.required, parentSchema: S, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["dp-attn"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, schema: S.required, parentSchema: S, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!R.call(S.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: S, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["num-worker"] !== void 0) {
      let e = t["num-worker"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, schema: S.properties["num-worker"].type, parentSchema: S.properties["num-worker"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: S.properties["num-worker"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 0 || isNaN(e)) {
          let s = { instancePath: a + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: S.properties["num-worker"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.tp !== void 0) {
      let e = t.tp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.ep !== void 0) {
      let e = t.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dp-attn"] !== void 0) {
      let e = t["dp-attn"];
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: S.properties["dp-attn"].type, parentSchema: S.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.pp !== void 0) {
      let e = t.pp;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dcp-size"] !== void 0) {
      let e = t["dcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["pcp-size"] !== void 0) {
      let e = t["pcp-size"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.hardware !== void 0) {
      let e = t.hardware;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: b.type }, schema: b.type, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "string" && !N.test(e)) {
        let s = { instancePath: a + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["additional-settings"] !== void 0) {
      let e = t["additional-settings"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: S.properties["additional-settings"].type }, schema: S.properties["additional-settings"].type, parentSchema: S.properties["additional-settings"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let m = e[p];
          if (typeof m != "string") {
            let l = { instancePath: a + "/additional-settings/" + p, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: S.properties["additional-settings"].items.type, parentSchema: S.properties["additional-settings"].items, data: m };
            r === null ? r = [l] : r.push(l), i++;
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: S.type, parentSchema: S, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return W.errors = r, i === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function J(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = J.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.prefill === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, schema: P.required, parentSchema: P, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.decode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, schema: P.required, parentSchema: P, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "spec-decoding" || e === "prefill" || e === "decode" || e === "router" || e === "kv-p2p-transfer" || e === "conc-start" || e === "conc-end" || e === "conc-list")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: P, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["spec-decoding"] !== void 0) {
      let e = t["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: v.enum }, schema: v.enum, parentSchema: v, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.prefill !== void 0 && (O(t.prefill, { instancePath: a + "/prefill", parentData: t, parentDataProperty: "prefill", rootData: d, dynamicAnchors: f }) || (r = r === null ? O.errors : w(r, O.errors), i = r.length)), t.decode !== void 0 && (W(t.decode, { instancePath: a + "/decode", parentData: t, parentDataProperty: "decode", rootData: d, dynamicAnchors: f }) || (r = r === null ? W.errors : w(r, W.errors), i = r.length)), t.router !== void 0 && ($(t.router, { instancePath: a + "/router", parentData: t, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : w(r, $.errors), i = r.length)), t["kv-p2p-transfer"] !== void 0) {
      let e = t["kv-p2p-transfer"];
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: b.type }, schema: b.type, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "string" && !N.test(e)) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["conc-start"] !== void 0) {
      let e = t["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: P.properties["conc-start"].type }, schema: P.properties["conc-start"].type, parentSchema: P.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: P.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: P.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-end"] !== void 0) {
      let e = t["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: P.properties["conc-end"].type }, schema: P.properties["conc-end"].type, parentSchema: P.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: P.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: P.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-list"] !== void 0) {
      let e = t["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: P.properties["conc-list"].type }, schema: P.properties["conc-list"].type, parentSchema: P.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: P.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), i++;
        }
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let m = e[p];
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
            let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: m };
            r === null ? r = [l] : r.push(l), i++;
          }
          if (typeof m == "number" && isFinite(m)) {
            if (m > 9007199254740991 || isNaN(m)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: m };
              r === null ? r = [l] : r.push(l), i++;
            }
            if (m < 1 || isNaN(m)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: m };
              r === null ? r = [l] : r.push(l), i++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: P.type, parentSchema: P, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return J.errors = r, i === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Q(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = Q.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.isl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, schema: I.required, parentSchema: I, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.osl === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, schema: I.required, parentSchema: I, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: I.required, parentSchema: I, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "isl" || e === "osl" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: I, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.isl !== void 0) {
      let e = t.isl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t.osl !== void 0) {
      let e = t.osl;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["search-space"] !== void 0) {
      let e = t["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          J(e[p], { instancePath: a + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? J.errors : w(r, J.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: I.properties["search-space"].type, parentSchema: I.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: I.type, parentSchema: I, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return Q.errors = r, i === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var A = { type: "object", title: "Multi-node agentic block", additionalProperties: !1, required: ["search-space"], description: "An agentic coding workload, and what is searched on it.", properties: { "dram-utilization": { type: ["number", "null"], exclusiveMinimum: 0, maximum: 1, description: "Share of the host's memory that KV offloading may take; layouts with kv-offloading: dram need it." }, "search-space": { type: "array", items: { $ref: "#/$defs/multi-node-agentic-search-entry", description: "One layout of the server and the concurrencies to try on it." }, description: "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } }, u = { type: "object", title: "Multi-node agentic search entry", additionalProperties: !1, required: ["prefill", "decode"], description: "One layout of a multi-node server for agents, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", properties: { "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding. Default: none." }, prefill: { $ref: "#/$defs/worker", description: "The workers that read the prompt." }, decode: { $ref: "#/$defs/decode-worker", description: "The workers that write the answer." }, "kv-offloading": { $ref: "#/$defs/kv-offloading", description: "Where the KV cache goes that the GPUs do not hold. Default: none." }, "kv-offload-backend": { $ref: "#/$defs/optional-kv-backend", description: "What does the offloading; goes with kv-offloading: dram." }, router: { $ref: "#/$defs/optional-component", description: "Router of this layout, instead of one for the whole config." }, "kv-p2p-transfer": { $ref: "#/$defs/optional-name", description: "Engine that moves the KV cache from prefill to decode in this layout, instead of one for the whole config." }, tp: { type: "null", description: "Only the single-node form has it." }, ep: { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "Has no effect: the workers say it." }, "dp-attn": { type: ["boolean", "null"], description: "Has no effect: the workers say it." }, "conc-start": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991, description: "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { type: ["array", "null"], minItems: 1, items: { $ref: "#/$defs/size", description: "One concurrency: requests in flight." }, description: "The concurrencies one by one, instead of a range; kept in this order." } } };
function X(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = X.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.prefill === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, schema: u.required, parentSchema: u, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.decode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, schema: u.required, parentSchema: u, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!R.call(u.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: u, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["spec-decoding"] !== void 0) {
      let e = t["spec-decoding"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (!(e === "mtp" || e === "draft_model" || e === "none")) {
        let s = { instancePath: a + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: v.enum }, schema: v.enum, parentSchema: v, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.prefill !== void 0 && (O(t.prefill, { instancePath: a + "/prefill", parentData: t, parentDataProperty: "prefill", rootData: d, dynamicAnchors: f }) || (r = r === null ? O.errors : w(r, O.errors), i = r.length)), t.decode !== void 0 && (W(t.decode, { instancePath: a + "/decode", parentData: t, parentDataProperty: "decode", rootData: d, dynamicAnchors: f }) || (r = r === null ? W.errors : w(r, W.errors), i = r.length)), t["kv-offloading"] !== void 0) {
      let e = t["kv-offloading"];
      if (typeof e != "string") {
        let s = { instancePath: a + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, schema: j.type, parentSchema: j, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (!(e === "none" || e === "dram")) {
        let s = { instancePath: a + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: j.enum }, schema: j.enum, parentSchema: j, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["kv-offload-backend"] !== void 0 && (E(t["kv-offload-backend"], { instancePath: a + "/kv-offload-backend", parentData: t, parentDataProperty: "kv-offload-backend", rootData: d, dynamicAnchors: f }) || (r = r === null ? E.errors : w(r, E.errors), i = r.length)), t.router !== void 0 && ($(t.router, { instancePath: a + "/router", parentData: t, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : w(r, $.errors), i = r.length)), t["kv-p2p-transfer"] !== void 0) {
      let e = t["kv-p2p-transfer"];
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: b.type }, schema: b.type, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "string" && !N.test(e)) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.tp !== void 0) {
      let e = t.tp;
      if (e !== null) {
        let s = { instancePath: a + "/tp", schemaPath: "#/properties/tp/type", keyword: "type", params: { type: "null" }, schema: u.properties.tp.type, parentSchema: u.properties.tp, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.ep !== void 0) {
      let e = t.ep;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: u.properties.ep.type }, schema: u.properties.ep.type, parentSchema: u.properties.ep, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: u.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: u.properties.ep, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["dp-attn"] !== void 0) {
      let e = t["dp-attn"];
      if (typeof e != "boolean" && e !== null) {
        let s = { instancePath: a + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: u.properties["dp-attn"].type }, schema: u.properties["dp-attn"].type, parentSchema: u.properties["dp-attn"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["conc-start"] !== void 0) {
      let e = t["conc-start"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: u.properties["conc-start"].type }, schema: u.properties["conc-start"].type, parentSchema: u.properties["conc-start"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: u.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: u.properties["conc-start"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-end"] !== void 0) {
      let e = t["conc-end"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: u.properties["conc-end"].type }, schema: u.properties["conc-end"].type, parentSchema: u.properties["conc-end"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: u.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: u.properties["conc-end"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["conc-list"] !== void 0) {
      let e = t["conc-list"];
      if (!Array.isArray(e) && e !== null) {
        let s = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: u.properties["conc-list"].type }, schema: u.properties["conc-list"].type, parentSchema: u.properties["conc-list"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let p = { instancePath: a + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: u.properties["conc-list"], data: e };
          r === null ? r = [p] : r.push(p), i++;
        }
        let s = e.length;
        for (let p = 0; p < s; p++) {
          let m = e[p];
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
            let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: n.type, parentSchema: n, data: m };
            r === null ? r = [l] : r.push(l), i++;
          }
          if (typeof m == "number" && isFinite(m)) {
            if (m > 9007199254740991 || isNaN(m)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: n, data: m };
              r === null ? r = [l] : r.push(l), i++;
            }
            if (m < 1 || isNaN(m)) {
              let l = { instancePath: a + "/conc-list/" + p, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n, data: m };
              r === null ? r = [l] : r.push(l), i++;
            }
          }
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: u.type, parentSchema: u, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return X.errors = r, i === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Y(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = Y.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t["search-space"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, schema: A.required, parentSchema: A, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "dram-utilization" || e === "search-space")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: A, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["dram-utilization"] !== void 0) {
      let e = t["dram-utilization"];
      if (!(typeof e == "number" && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/type", keyword: "type", params: { type: A.properties["dram-utilization"].type }, schema: A.properties["dram-utilization"].type, parentSchema: A.properties["dram-utilization"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 1 || isNaN(e)) {
          let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: A.properties["dram-utilization"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e <= 0 || isNaN(e)) {
          let s = { instancePath: a + "/dram-utilization", schemaPath: "#/properties/dram-utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: A.properties["dram-utilization"], data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["search-space"] !== void 0) {
      let e = t["search-space"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          X(e[p], { instancePath: a + "/search-space/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? X.errors : w(r, X.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, schema: A.properties["search-space"].type, parentSchema: A.properties["search-space"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: A.type, parentSchema: A, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return Y.errors = r, i === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = Z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let e in t)
      if (!(e === "fixed-seq-len" || e === "agentic-coding")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: G, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["fixed-seq-len"] !== void 0) {
      let e = t["fixed-seq-len"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          Q(e[p], { instancePath: a + "/fixed-seq-len/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? Q.errors : w(r, Q.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/fixed-seq-len", schemaPath: "#/properties/fixed-seq-len/type", keyword: "type", params: { type: "array" }, schema: G.properties["fixed-seq-len"].type, parentSchema: G.properties["fixed-seq-len"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t["agentic-coding"] !== void 0) {
      let e = t["agentic-coding"];
      if (Array.isArray(e)) {
        let s = e.length;
        for (let p = 0; p < s; p++)
          Y(e[p], { instancePath: a + "/agentic-coding/" + p, parentData: e, parentDataProperty: p, rootData: d, dynamicAnchors: f }) || (r = r === null ? Y.errors : w(r, Y.errors), i = r.length);
      } else {
        let s = { instancePath: a + "/agentic-coding", schemaPath: "#/properties/agentic-coding/type", keyword: "type", params: { type: "array" }, schema: G.properties["agentic-coding"].type, parentSchema: G.properties["agentic-coding"], data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: G.type, parentSchema: G, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return Z.errors = r, i === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function se(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = se.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.image === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.model === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["model-prefix"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.precision === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.framework === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.runner === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.multinode === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t.scenarios === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" }, schema: k.required, parentSchema: k, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!R.call(k.properties, e)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: k, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t.image !== void 0) {
      let e = t.image;
      if (typeof e == "string") {
        if (!N.test(e)) {
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
        if (!N.test(e)) {
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
        if (!N.test(e)) {
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
        if (!N.test(e)) {
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
        if (!N.test(e)) {
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
        if (!N.test(e)) {
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
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, schema: k.properties.multinode.type, parentSchema: k.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (e !== !0) {
        let s = { instancePath: a + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: k.properties.multinode, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.disagg !== void 0) {
      let e = t.disagg;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: k.properties.disagg.type, parentSchema: k.properties.disagg, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    if (t.router !== void 0 && ($(t.router, { instancePath: a + "/router", parentData: t, parentDataProperty: "router", rootData: d, dynamicAnchors: f }) || (r = r === null ? $.errors : w(r, $.errors), i = r.length)), t["kv-p2p-transfer"] !== void 0) {
      let e = t["kv-p2p-transfer"];
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: b.type }, schema: b.type, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "string" && !N.test(e)) {
        let s = { instancePath: a + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
    }
    t.scenarios !== void 0 && (Z(t.scenarios, { instancePath: a + "/scenarios", parentData: t, parentDataProperty: "scenarios", rootData: d, dynamicAnchors: f }) || (r = r === null ? Z.errors : w(r, Z.errors), i = r.length));
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: k.type, parentSchema: k, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return se.errors = r, i === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = te, ne = { type: "array", title: "Nodes", $anchor: "nodes", minItems: 1, items: { $ref: "#/$defs/node", description: "One node." }, description: "The nodes that carry a runner label: a list with at least one name." }, pe = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." };
function te(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = te.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(t)) {
    if (t.length < 1) {
      let s = { instancePath: a, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: ne, data: t };
      r === null ? r = [s] : r.push(s), i++;
    }
    let e = t.length;
    for (let s = 0; s < e; s++) {
      let p = t[s];
      if (typeof p == "string") {
        if (!N.test(p)) {
          let m = { instancePath: a + "/" + s, schemaPath: "#/$defs/node/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: pe, data: p };
          r === null ? r = [m] : r.push(m), i++;
        }
      } else {
        let m = { instancePath: a + "/" + s, schemaPath: "#/$defs/node/type", keyword: "type", params: { type: "string" }, schema: pe.type, parentSchema: pe, data: p };
        r === null ? r = [m] : r.push(m), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: ne.type, parentSchema: ne, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return te.errors = r, i === 0;
}
te.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var de = ie, U = { type: "object", title: "Hardware", $anchor: "hardware", additionalProperties: !1, required: ["available-cpu-dram-mib", "gpus-per-node"], description: "What a node of a runner label has.", properties: { "available-cpu-dram-mib": { $ref: "#/$defs/size", description: "Memory of the host that a job can have, in MiB." }, "gpus-per-node": { $ref: "#/$defs/size", description: "GPUs of a node." } } }, T = { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." };
function ie(t, { instancePath: a = "", parentData: z, parentDataProperty: x, rootData: d = t, dynamicAnchors: f = {} } = {}) {
  let r = null, i = 0, o = ie.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t["available-cpu-dram-mib"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "available-cpu-dram-mib" }, schema: U.required, parentSchema: U, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (t["gpus-per-node"] === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpus-per-node" }, schema: U.required, parentSchema: U, data: t };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in t)
      if (!(e === "available-cpu-dram-mib" || e === "gpus-per-node")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: U, data: t };
        r === null ? r = [s] : r.push(s), i++;
      }
    if (t["available-cpu-dram-mib"] !== void 0) {
      let e = t["available-cpu-dram-mib"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: T.type, parentSchema: T, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: T, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: T, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
    if (t["gpus-per-node"] !== void 0) {
      let e = t["gpus-per-node"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: a + "/gpus-per-node", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: T.type, parentSchema: T, data: e };
        r === null ? r = [s] : r.push(s), i++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let s = { instancePath: a + "/gpus-per-node", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: T, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
        if (e < 1 || isNaN(e)) {
          let s = { instancePath: a + "/gpus-per-node", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: T, data: e };
          r === null ? r = [s] : r.push(s), i++;
        }
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: U.type, parentSchema: U, data: t };
    r === null ? r = [e] : r.push(e), i++;
  }
  return ie.errors = r, i === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function w(t, a) {
  for (let z of a) t.push(z);
  return t;
}
export {
  de as validateHardware,
  ce as validateMultiNodeConfig,
  le as validateNodes,
  me as validateSingleNodeConfig
};
