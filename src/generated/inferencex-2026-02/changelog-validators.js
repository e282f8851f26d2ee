// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var k = f, o = { type: "object", $anchor: "changelog-entry", additionalProperties: !1, required: ["config-keys", "description", "pr-link"], properties: { "config-keys": { type: "array", minItems: 1, items: { type: "string" } }, description: { type: "array", minItems: 1, items: { type: "string" } }, "pr-link": { type: "string" }, "evals-only": { type: "boolean", default: !1 } } };
function f(i, { instancePath: p = "", parentData: c, parentDataProperty: d, rootData: m = i, dynamicAnchors: u = {} } = {}) {
  let e = null, t = 0, y = f.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i["config-keys"] === void 0) {
      let r = { instancePath: p, keyword: "required", params: { missingProperty: "config-keys" }, parentSchema: o, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.description === void 0) {
      let r = { instancePath: p, keyword: "required", params: { missingProperty: "description" }, parentSchema: o, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i["pr-link"] === void 0) {
      let r = { instancePath: p, keyword: "required", params: { missingProperty: "pr-link" }, parentSchema: o, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in i)
      if (!(r === "config-keys" || r === "description" || r === "pr-link" || r === "evals-only")) {
        let n = { instancePath: p, keyword: "additionalProperties", params: { additionalProperty: r }, parentSchema: o, data: i };
        e === null ? e = [n] : e.push(n), t++;
      }
    if (i["config-keys"] !== void 0) {
      let r = i["config-keys"];
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let s = { instancePath: p + "/config-keys", keyword: "minItems", params: { limit: 1 }, parentSchema: o.properties["config-keys"], data: r };
          e === null ? e = [s] : e.push(s), t++;
        }
        let n = r.length;
        for (let s = 0; s < n; s++) {
          let l = r[s];
          if (typeof l != "string") {
            let a = { instancePath: p + "/config-keys/" + s, keyword: "type", params: { type: "string" }, parentSchema: o.properties["config-keys"].items, data: l };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let n = { instancePath: p + "/config-keys", keyword: "type", params: { type: "array" }, parentSchema: o.properties["config-keys"], data: r };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (i.description !== void 0) {
      let r = i.description;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let s = { instancePath: p + "/description", keyword: "minItems", params: { limit: 1 }, parentSchema: o.properties.description, data: r };
          e === null ? e = [s] : e.push(s), t++;
        }
        let n = r.length;
        for (let s = 0; s < n; s++) {
          let l = r[s];
          if (typeof l != "string") {
            let a = { instancePath: p + "/description/" + s, keyword: "type", params: { type: "string" }, parentSchema: o.properties.description.items, data: l };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let n = { instancePath: p + "/description", keyword: "type", params: { type: "array" }, parentSchema: o.properties.description, data: r };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (i["pr-link"] !== void 0) {
      let r = i["pr-link"];
      if (typeof r != "string") {
        let n = { instancePath: p + "/pr-link", keyword: "type", params: { type: "string" }, parentSchema: o.properties["pr-link"], data: r };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (i["evals-only"] !== void 0) {
      let r = i["evals-only"];
      if (typeof r != "boolean") {
        let n = { instancePath: p + "/evals-only", keyword: "type", params: { type: "boolean" }, parentSchema: o.properties["evals-only"], data: r };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
  } else {
    let r = { instancePath: p, keyword: "type", params: { type: "object" }, parentSchema: o, data: i };
    e === null ? e = [r] : e.push(r), t++;
  }
  return f.errors = e, t === 0;
}
f.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  k as validateChangelogEntry
};
