// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var N = o, y = { type: "integer", $anchor: "count", minimum: 1, maximum: 9007199254740991 };
function o(e, { instancePath: s = "", parentData: l, parentDataProperty: u, rootData: c = e, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, i = o.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
    let n = { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: y, data: e };
    r === null ? r = [n] : r.push(n), t++;
  }
  if (typeof e == "number" && isFinite(e)) {
    if (e > 9007199254740991 || isNaN(e)) {
      let n = { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: y, data: e };
      r === null ? r = [n] : r.push(n), t++;
    }
    if (e < 1 || isNaN(e)) {
      let n = { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: y, data: e };
      r === null ? r = [n] : r.push(n), t++;
    }
  }
  return o.errors = r, t === 0;
}
o.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var D = m, d = { type: "integer", $anchor: "timeout-seconds", minimum: 1, maximum: 9007199254740991 };
function m(e, { instancePath: s = "", parentData: l, parentDataProperty: u, rootData: c = e, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, i = m.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
    let n = { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: d, data: e };
    r === null ? r = [n] : r.push(n), t++;
  }
  if (typeof e == "number" && isFinite(e)) {
    if (e > 9007199254740991 || isNaN(e)) {
      let n = { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, parentSchema: d, data: e };
      r === null ? r = [n] : r.push(n), t++;
    }
    if (e < 1 || isNaN(e)) {
      let n = { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: d, data: e };
      r === null ? r = [n] : r.push(n), t++;
    }
  }
  return m.errors = r, t === 0;
}
m.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var w = a, v = { type: "string", $anchor: "environment-name", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", $comment: "letters, digits and _, not beginning with a digit" }, g = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "");
function a(e, { instancePath: s = "", parentData: l, parentDataProperty: u, rootData: c = e, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, i = a.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof e == "string") {
    if (!g.test(e)) {
      let n = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: v, data: e };
      r === null ? r = [n] : r.push(n), t++;
    }
  } else {
    let n = { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: v, data: e };
    r === null ? r = [n] : r.push(n), t++;
  }
  return a.errors = r, t === 0;
}
a.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var A = p, h = { type: ["string", "number", "boolean"], $anchor: "environment-value" };
function p(e, { instancePath: s = "", parentData: l, parentDataProperty: u, rootData: c = e, dynamicAnchors: f = {} } = {}) {
  let r = null, t = 0, i = p.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof e != "string" && !(typeof e == "number" && isFinite(e)) && typeof e != "boolean") {
    let n = { instancePath: s, keyword: "type", params: { type: h.type }, parentSchema: h, data: e };
    r === null ? r = [n] : r.push(n), t++;
  }
  return p.errors = r, t === 0;
}
p.evaluated = { dynamicProps: !1, dynamicItems: !1 };
export {
  N as validateCount,
  w as validateEnvironmentName,
  A as validateEnvironmentValue,
  D as validateTimeoutSeconds
};
