// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var h = f, p = { type: "object", $anchor: "changelog-entry", additionalProperties: !1, required: ["config-keys", "description", "pr-link"], properties: { "config-keys": { type: "array", minItems: 1, items: { type: "string" } }, description: { type: "array", minItems: 1, items: { type: "string" } }, "pr-link": { type: "string" }, "evals-only": { type: "boolean", default: !1 }, "all-evals": { type: "boolean", default: !1 }, "append-only": { type: "boolean", default: !1 }, "eval-min-prefill-ep": { type: ["integer", "null"], minimum: 1, maximum: 9007199254740991 }, "scenario-type": { type: ["array", "null"], minItems: 1, items: { type: "string", enum: ["fixed-seq-len", "agentic-coding"] } } } };
function f(n, { instancePath: l = "", parentData: m, parentDataProperty: c, rootData: d = n, dynamicAnchors: u = {} } = {}) {
  let r = null, s = 0, y = f.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n["config-keys"] === void 0) {
      let e = { instancePath: l, keyword: "required", params: { missingProperty: "config-keys" }, parentSchema: p, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n.description === void 0) {
      let e = { instancePath: l, keyword: "required", params: { missingProperty: "description" }, parentSchema: p, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    if (n["pr-link"] === void 0) {
      let e = { instancePath: l, keyword: "required", params: { missingProperty: "pr-link" }, parentSchema: p, data: n };
      r === null ? r = [e] : r.push(e), s++;
    }
    for (let e in n)
      if (!(e === "config-keys" || e === "description" || e === "pr-link" || e === "evals-only" || e === "all-evals" || e === "append-only" || e === "eval-min-prefill-ep" || e === "scenario-type")) {
        let i = { instancePath: l, keyword: "additionalProperties", params: { additionalProperty: e }, parentSchema: p, data: n };
        r === null ? r = [i] : r.push(i), s++;
      }
    if (n["config-keys"] !== void 0) {
      let e = n["config-keys"];
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let t = { instancePath: l + "/config-keys", keyword: "minItems", params: { limit: 1 }, parentSchema: p.properties["config-keys"], data: e };
          r === null ? r = [t] : r.push(t), s++;
        }
        let i = e.length;
        for (let t = 0; t < i; t++) {
          let a = e[t];
          if (typeof a != "string") {
            let o = { instancePath: l + "/config-keys/" + t, keyword: "type", params: { type: "string" }, parentSchema: p.properties["config-keys"].items, data: a };
            r === null ? r = [o] : r.push(o), s++;
          }
        }
      } else {
        let i = { instancePath: l + "/config-keys", keyword: "type", params: { type: "array" }, parentSchema: p.properties["config-keys"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n.description !== void 0) {
      let e = n.description;
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let t = { instancePath: l + "/description", keyword: "minItems", params: { limit: 1 }, parentSchema: p.properties.description, data: e };
          r === null ? r = [t] : r.push(t), s++;
        }
        let i = e.length;
        for (let t = 0; t < i; t++) {
          let a = e[t];
          if (typeof a != "string") {
            let o = { instancePath: l + "/description/" + t, keyword: "type", params: { type: "string" }, parentSchema: p.properties.description.items, data: a };
            r === null ? r = [o] : r.push(o), s++;
          }
        }
      } else {
        let i = { instancePath: l + "/description", keyword: "type", params: { type: "array" }, parentSchema: p.properties.description, data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["pr-link"] !== void 0) {
      let e = n["pr-link"];
      if (typeof e != "string") {
        let i = { instancePath: l + "/pr-link", keyword: "type", params: { type: "string" }, parentSchema: p.properties["pr-link"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["evals-only"] !== void 0) {
      let e = n["evals-only"];
      if (typeof e != "boolean") {
        let i = { instancePath: l + "/evals-only", keyword: "type", params: { type: "boolean" }, parentSchema: p.properties["evals-only"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["all-evals"] !== void 0) {
      let e = n["all-evals"];
      if (typeof e != "boolean") {
        let i = { instancePath: l + "/all-evals", keyword: "type", params: { type: "boolean" }, parentSchema: p.properties["all-evals"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["append-only"] !== void 0) {
      let e = n["append-only"];
      if (typeof e != "boolean") {
        let i = { instancePath: l + "/append-only", keyword: "type", params: { type: "boolean" }, parentSchema: p.properties["append-only"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
    }
    if (n["eval-min-prefill-ep"] !== void 0) {
      let e = n["eval-min-prefill-ep"];
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let i = { instancePath: l + "/eval-min-prefill-ep", keyword: "type", params: { type: p.properties["eval-min-prefill-ep"].type }, parentSchema: p.properties["eval-min-prefill-ep"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (typeof e == "number" && isFinite(e)) {
        if (e > 9007199254740991 || isNaN(e)) {
          let i = { instancePath: l + "/eval-min-prefill-ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: p.properties["eval-min-prefill-ep"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
        if (e < 1 || isNaN(e)) {
          let i = { instancePath: l + "/eval-min-prefill-ep", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: p.properties["eval-min-prefill-ep"], data: e };
          r === null ? r = [i] : r.push(i), s++;
        }
      }
    }
    if (n["scenario-type"] !== void 0) {
      let e = n["scenario-type"];
      if (!Array.isArray(e) && e !== null) {
        let i = { instancePath: l + "/scenario-type", keyword: "type", params: { type: p.properties["scenario-type"].type }, parentSchema: p.properties["scenario-type"], data: e };
        r === null ? r = [i] : r.push(i), s++;
      }
      if (Array.isArray(e)) {
        if (e.length < 1) {
          let t = { instancePath: l + "/scenario-type", keyword: "minItems", params: { limit: 1 }, parentSchema: p.properties["scenario-type"], data: e };
          r === null ? r = [t] : r.push(t), s++;
        }
        let i = e.length;
        for (let t = 0; t < i; t++) {
          let a = e[t];
          if (typeof a != "string") {
            let o = { instancePath: l + "/scenario-type/" + t, keyword: "type", params: { type: "string" }, parentSchema: p.properties["scenario-type"].items, data: a };
            r === null ? r = [o] : r.push(o), s++;
          }
          if (!(a === "fixed-seq-len" || a === "agentic-coding")) {
            let o = { instancePath: l + "/scenario-type/" + t, keyword: "enum", params: { allowedValues: p.properties["scenario-type"].items.enum }, parentSchema: p.properties["scenario-type"].items, data: a };
            r === null ? r = [o] : r.push(o), s++;
          }
        }
      }
    }
  } else {
    let e = { instancePath: l, keyword: "type", params: { type: "object" }, parentSchema: p, data: n };
    r === null ? r = [e] : r.push(e), s++;
  }
  return f.errors = r, s === 0;
}
f.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  h as validateChangelogEntry
};
