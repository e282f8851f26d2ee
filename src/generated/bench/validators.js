// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var $ = g, h = { type: "string", $anchor: "model-id", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "the name of a model: text that is not empty and has no space at either end" }, x = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "");
function g(a, { instancePath: s = "", parentData: u, parentDataProperty: c, rootData: f = a, dynamicAnchors: y = {} } = {}) {
  let e = null, i = 0, m = g.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof a == "string") {
    if (!x.test(a)) {
      let r = { instancePath: s, keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: h, data: a };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: h, data: a };
    e === null ? e = [r] : e.push(r), i++;
  }
  return g.errors = e, i === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var D = _, v = { type: "array", $anchor: "model-ids", minItems: 1, items: { $ref: "#/$defs/model-id" } };
function _(a, { instancePath: s = "", parentData: u, parentDataProperty: c, rootData: f = a, dynamicAnchors: y = {} } = {}) {
  let e = null, i = 0, m = _.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), Array.isArray(a)) {
    if (a.length < 1) {
      let n = { instancePath: s, keyword: "minItems", params: { limit: 1 }, parentSchema: v, data: a };
      e === null ? e = [n] : e.push(n), i++;
    }
    let r = a.length;
    for (let n = 0; n < r; n++) {
      let o = a[n];
      if (typeof o == "string") {
        if (!x.test(o)) {
          let t = { instancePath: s + "/" + n, keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: h, data: o };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: s + "/" + n, keyword: "type", params: { type: "string" }, parentSchema: h, data: o };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: s, keyword: "type", params: { type: "array" }, parentSchema: v, data: a };
    e === null ? e = [r] : e.push(r), i++;
  }
  return _.errors = e, i === 0;
}
_.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var I = S, q = { type: "boolean", $anchor: "no-overlap" };
function S(a, { instancePath: s = "", parentData: u, parentDataProperty: c, rootData: f = a, dynamicAnchors: y = {} } = {}) {
  let e = null, i = 0, m = S.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof a != "boolean") {
    let r = { instancePath: s, keyword: "type", params: { type: "boolean" }, parentSchema: q, data: a };
    e === null ? e = [r] : e.push(r), i++;
  }
  return S.errors = e, i === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var A = w, N = { type: "string", $anchor: "placement-word", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" };
function w(a, { instancePath: s = "", parentData: u, parentDataProperty: c, rootData: f = a, dynamicAnchors: y = {} } = {}) {
  let e = null, i = 0, m = w.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof a == "string") {
    if (!x.test(a)) {
      let r = { instancePath: s, keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: N, data: a };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: N, data: a };
    e === null ? e = [r] : e.push(r), i++;
  }
  return w.errors = e, i === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var F = b, P = { type: "array", $anchor: "stages", minItems: 1, items: { $ref: "#/$defs/stage" } }, l = { type: "object", required: ["name", "prompt_length", "generation_length", "time_between_requests", "iterations"], additionalProperties: !1, properties: { name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "a name: text that is not empty and has no space at either end" }, prompt_length: { type: "integer", minimum: 1, maximum: 1e7 }, generation_length: { type: "integer", minimum: 1, maximum: 1e7 }, time_between_requests: { type: "number", minimum: 0, maximum: 86400 }, iterations: { type: "integer", minimum: 1, maximum: 1e6 } } };
function b(a, { instancePath: s = "", parentData: u, parentDataProperty: c, rootData: f = a, dynamicAnchors: y = {} } = {}) {
  let e = null, i = 0, m = b.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), Array.isArray(a)) {
    if (a.length < 1) {
      let n = { instancePath: s, keyword: "minItems", params: { limit: 1 }, parentSchema: P, data: a };
      e === null ? e = [n] : e.push(n), i++;
    }
    let r = a.length;
    for (let n = 0; n < r; n++) {
      let o = a[n];
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.name === void 0) {
          let t = { instancePath: s + "/" + n, keyword: "required", params: { missingProperty: "name" }, parentSchema: l, data: o };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (o.prompt_length === void 0) {
          let t = { instancePath: s + "/" + n, keyword: "required", params: { missingProperty: "prompt_length" }, parentSchema: l, data: o };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (o.generation_length === void 0) {
          let t = { instancePath: s + "/" + n, keyword: "required", params: { missingProperty: "generation_length" }, parentSchema: l, data: o };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (o.time_between_requests === void 0) {
          let t = { instancePath: s + "/" + n, keyword: "required", params: { missingProperty: "time_between_requests" }, parentSchema: l, data: o };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (o.iterations === void 0) {
          let t = { instancePath: s + "/" + n, keyword: "required", params: { missingProperty: "iterations" }, parentSchema: l, data: o };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t in o)
          if (!(t === "name" || t === "prompt_length" || t === "generation_length" || t === "time_between_requests" || t === "iterations")) {
            let p = { instancePath: s + "/" + n, keyword: "additionalProperties", params: { additionalProperty: t }, parentSchema: l, data: o };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (o.name !== void 0) {
          let t = o.name;
          if (typeof t == "string") {
            if (!x.test(t)) {
              let p = { instancePath: s + "/" + n + "/name", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, parentSchema: l.properties.name, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: s + "/" + n + "/name", keyword: "type", params: { type: "string" }, parentSchema: l.properties.name, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (o.prompt_length !== void 0) {
          let t = o.prompt_length;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let p = { instancePath: s + "/" + n + "/prompt_length", keyword: "type", params: { type: "integer" }, parentSchema: l.properties.prompt_length, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 1e7 || isNaN(t)) {
              let p = { instancePath: s + "/" + n + "/prompt_length", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, parentSchema: l.properties.prompt_length, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (t < 1 || isNaN(t)) {
              let p = { instancePath: s + "/" + n + "/prompt_length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l.properties.prompt_length, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
          }
        }
        if (o.generation_length !== void 0) {
          let t = o.generation_length;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let p = { instancePath: s + "/" + n + "/generation_length", keyword: "type", params: { type: "integer" }, parentSchema: l.properties.generation_length, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 1e7 || isNaN(t)) {
              let p = { instancePath: s + "/" + n + "/generation_length", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, parentSchema: l.properties.generation_length, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (t < 1 || isNaN(t)) {
              let p = { instancePath: s + "/" + n + "/generation_length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l.properties.generation_length, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
          }
        }
        if (o.time_between_requests !== void 0) {
          let t = o.time_between_requests;
          if (typeof t == "number" && isFinite(t)) {
            if (t > 86400 || isNaN(t)) {
              let p = { instancePath: s + "/" + n + "/time_between_requests", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, parentSchema: l.properties.time_between_requests, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (t < 0 || isNaN(t)) {
              let p = { instancePath: s + "/" + n + "/time_between_requests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: l.properties.time_between_requests, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: s + "/" + n + "/time_between_requests", keyword: "type", params: { type: "number" }, parentSchema: l.properties.time_between_requests, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (o.iterations !== void 0) {
          let t = o.iterations;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let p = { instancePath: s + "/" + n + "/iterations", keyword: "type", params: { type: "integer" }, parentSchema: l.properties.iterations, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 1e6 || isNaN(t)) {
              let p = { instancePath: s + "/" + n + "/iterations", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, parentSchema: l.properties.iterations, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (t < 1 || isNaN(t)) {
              let p = { instancePath: s + "/" + n + "/iterations", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: l.properties.iterations, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
          }
        }
      } else {
        let t = { instancePath: s + "/" + n, keyword: "type", params: { type: "object" }, parentSchema: l, data: o };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: s, keyword: "type", params: { type: "array" }, parentSchema: P, data: a };
    e === null ? e = [r] : e.push(r), i++;
  }
  return b.errors = e, i === 0;
}
b.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var E = k, d = { type: "object", $anchor: "node", required: ["is_primary", "expected_nodes"], properties: { label: { type: "string" }, index: { type: "integer", minimum: 0 }, is_primary: { type: "boolean" }, expected_nodes: { type: "integer", minimum: 1, maximum: 9007199254740991 } } };
function k(a, { instancePath: s = "", parentData: u, parentDataProperty: c, rootData: f = a, dynamicAnchors: y = {} } = {}) {
  let e = null, i = 0, m = k.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.is_primary === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "is_primary" }, parentSchema: d, data: a };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.expected_nodes === void 0) {
      let r = { instancePath: s, keyword: "required", params: { missingProperty: "expected_nodes" }, parentSchema: d, data: a };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.label !== void 0) {
      let r = a.label;
      if (typeof r != "string") {
        let n = { instancePath: s + "/label", keyword: "type", params: { type: "string" }, parentSchema: d.properties.label, data: r };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (a.index !== void 0) {
      let r = a.index;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: s + "/index", keyword: "type", params: { type: "integer" }, parentSchema: d.properties.index, data: r };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let n = { instancePath: s + "/index", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: d.properties.index, data: r };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (a.is_primary !== void 0) {
      let r = a.is_primary;
      if (typeof r != "boolean") {
        let n = { instancePath: s + "/is_primary", keyword: "type", params: { type: "boolean" }, parentSchema: d.properties.is_primary, data: r };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (a.expected_nodes !== void 0) {
      let r = a.expected_nodes;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: s + "/expected_nodes", keyword: "type", params: { type: "integer" }, parentSchema: d.properties.expected_nodes, data: r };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          let n = { instancePath: s + "/expected_nodes", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: d.properties.expected_nodes, data: r };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r < 1 || isNaN(r)) {
          let n = { instancePath: s + "/expected_nodes", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: d.properties.expected_nodes, data: r };
          e === null ? e = [n] : e.push(n), i++;
        }
      }
    }
  } else {
    let r = { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: d, data: a };
    e === null ? e = [r] : e.push(r), i++;
  }
  return k.errors = e, i === 0;
}
k.evaluated = { props: { label: !0, index: !0, is_primary: !0, expected_nodes: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  $ as validateModelId,
  D as validateModelIds,
  I as validateNoOverlap,
  E as validateNode,
  A as validatePlacementWord,
  F as validateStages
};
