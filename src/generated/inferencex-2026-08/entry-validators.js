// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var ne = y, L = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:multi-node-agentic-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "spec-decoding", "prefill", "decode", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "disagg", "scenario-type"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/matrix-worker" }, decode: { $ref: "#/$defs/matrix-decode-worker" }, conc: { type: "array", minItems: 1, items: { $ref: "#/$defs/size" } }, "kv-offloading": { $ref: "#/$defs/kv-offloading" }, "total-cpu-dram-gb": { type: "integer", minimum: 0, maximum: 9007199254740991 }, duration: { $ref: "#/$defs/size" }, "exp-name": { type: "string" }, disagg: { type: "boolean" }, "scenario-type": { type: "string", const: "agentic-coding" }, "kv-offload-backend": { $ref: "#/$defs/kv-backend" }, router: { $ref: "#/$defs/component" }, "kv-p2p-transfer": { $ref: "#/$defs/name" }, "run-eval": { type: "boolean" }, "eval-conc": { $ref: "#/$defs/size" }, "eval-only": { type: "boolean" }, "recipe-fingerprint": { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 lowercase hexadecimal digits" } }, $defs: { "kv-backend": { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/optional-version" } } }, component: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, "matrix-worker": { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, "matrix-decode-worker": { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991 }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, "optional-name": { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, "optional-version": { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, "kv-offloading": { type: "string", enum: ["none", "dram"] } } };
var Q = { type: "string", enum: ["mtp", "draft_model", "none"] };
var T = { type: "string", enum: ["none", "dram"] }, E = Object.prototype.hasOwnProperty, N = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", ""), R = new RegExp("^[0-9a-f]{64}$", ""), B = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, J = { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" };
function g(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = g.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let a;
      if (i["num-worker"] === void 0 && (a = "num-worker") || i.tp === void 0 && (a = "tp") || i.ep === void 0 && (a = "ep") || i["dp-attn"] === void 0 && (a = "dp-attn") || i.pp === void 0 && (a = "pp") || i["dcp-size"] === void 0 && (a = "dcp-size") || i["pcp-size"] === void 0 && (a = "pcp-size"))
        return g.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: a } }], !1;
      {
        let t = r;
        for (let e in i)
          if (!E.call(B.properties, e)) {
            return g.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: e } }], !1;
            break;
          }
        if (t === r) {
          if (i["num-worker"] !== void 0) {
            let e = i["num-worker"], o = r, f = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return g.errors = [{ instancePath: n + "/num-worker", keyword: "type", params: { type: "integer" } }], !1;
            if (r === f && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return g.errors = [{ instancePath: n + "/num-worker", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
              if (e < 1 || isNaN(e))
                return g.errors = [{ instancePath: n + "/num-worker", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var s = o === r;
          } else
            var s = !0;
          if (s) {
            if (i.tp !== void 0) {
              let e = i.tp, o = r, f = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return g.errors = [{ instancePath: n + "/tp", keyword: "type", params: { type: "integer" } }], !1;
              if (r === f && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return g.errors = [{ instancePath: n + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                if (e < 1 || isNaN(e))
                  return g.errors = [{ instancePath: n + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var s = o === r;
            } else
              var s = !0;
            if (s) {
              if (i.ep !== void 0) {
                let e = i.ep, o = r, f = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return g.errors = [{ instancePath: n + "/ep", keyword: "type", params: { type: "integer" } }], !1;
                if (r === f && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return g.errors = [{ instancePath: n + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                  if (e < 1 || isNaN(e))
                    return g.errors = [{ instancePath: n + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var s = o === r;
              } else
                var s = !0;
              if (s) {
                if (i["dp-attn"] !== void 0) {
                  let e = r;
                  if (typeof i["dp-attn"] != "boolean")
                    return g.errors = [{ instancePath: n + "/dp-attn", keyword: "type", params: { type: "boolean" } }], !1;
                  var s = e === r;
                } else
                  var s = !0;
                if (s) {
                  if (i.pp !== void 0) {
                    let e = i.pp, o = r, f = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return g.errors = [{ instancePath: n + "/pp", keyword: "type", params: { type: "integer" } }], !1;
                    if (r === f && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return g.errors = [{ instancePath: n + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                      if (e < 1 || isNaN(e))
                        return g.errors = [{ instancePath: n + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                    }
                    var s = o === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (i["dcp-size"] !== void 0) {
                      let e = i["dcp-size"], o = r, f = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return g.errors = [{ instancePath: n + "/dcp-size", keyword: "type", params: { type: "integer" } }], !1;
                      if (r === f && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return g.errors = [{ instancePath: n + "/dcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (e < 1 || isNaN(e))
                          return g.errors = [{ instancePath: n + "/dcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                      }
                      var s = o === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (i["pcp-size"] !== void 0) {
                        let e = i["pcp-size"], o = r, f = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return g.errors = [{ instancePath: n + "/pcp-size", keyword: "type", params: { type: "integer" } }], !1;
                        if (r === f && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return g.errors = [{ instancePath: n + "/pcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                          if (e < 1 || isNaN(e))
                            return g.errors = [{ instancePath: n + "/pcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                        }
                        var s = o === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (i.hardware !== void 0) {
                          let e = i.hardware, o = r, f = r;
                          if (typeof e != "string" && e !== null)
                            return g.errors = [{ instancePath: n + "/hardware", keyword: "type", params: { type: J.type } }], !1;
                          if (r === f && typeof e == "string" && !N.test(e))
                            return g.errors = [{ instancePath: n + "/hardware", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                          var s = o === r;
                        } else
                          var s = !0;
                        if (s)
                          if (i["additional-settings"] !== void 0) {
                            let e = i["additional-settings"], o = r;
                            if (!Array.isArray(e) && e !== null)
                              return g.errors = [{ instancePath: n + "/additional-settings", keyword: "type", params: { type: B.properties["additional-settings"].type } }], !1;
                            if (r === o && Array.isArray(e)) {
                              var p = !0;
                              let q = e.length;
                              for (let v = 0; v < q; v++) {
                                let _ = r;
                                if (typeof e[v] != "string")
                                  return g.errors = [{ instancePath: n + "/additional-settings/" + v, keyword: "type", params: { type: "string" } }], !1;
                                var p = _ === r;
                                if (!p)
                                  break;
                              }
                            }
                            var s = o === r;
                          } else
                            var s = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return g.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return g.errors = l, r === 0;
}
g.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var C = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991 }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function k(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = k.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let a;
      if (i["num-worker"] === void 0 && (a = "num-worker") || i.tp === void 0 && (a = "tp") || i.ep === void 0 && (a = "ep") || i["dp-attn"] === void 0 && (a = "dp-attn") || i.pp === void 0 && (a = "pp") || i["dcp-size"] === void 0 && (a = "dcp-size") || i["pcp-size"] === void 0 && (a = "pcp-size"))
        return k.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: a } }], !1;
      {
        let t = r;
        for (let e in i)
          if (!E.call(C.properties, e)) {
            return k.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: e } }], !1;
            break;
          }
        if (t === r) {
          if (i["num-worker"] !== void 0) {
            let e = i["num-worker"], o = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return k.errors = [{ instancePath: n + "/num-worker", keyword: "type", params: { type: "integer" } }], !1;
            if (r === o && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return k.errors = [{ instancePath: n + "/num-worker", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
              if (e < 0 || isNaN(e))
                return k.errors = [{ instancePath: n + "/num-worker", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
            }
            var s = o === r;
          } else
            var s = !0;
          if (s) {
            if (i.tp !== void 0) {
              let e = i.tp, o = r, f = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return k.errors = [{ instancePath: n + "/tp", keyword: "type", params: { type: "integer" } }], !1;
              if (r === f && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return k.errors = [{ instancePath: n + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                if (e < 1 || isNaN(e))
                  return k.errors = [{ instancePath: n + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var s = o === r;
            } else
              var s = !0;
            if (s) {
              if (i.ep !== void 0) {
                let e = i.ep, o = r, f = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return k.errors = [{ instancePath: n + "/ep", keyword: "type", params: { type: "integer" } }], !1;
                if (r === f && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return k.errors = [{ instancePath: n + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                  if (e < 1 || isNaN(e))
                    return k.errors = [{ instancePath: n + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var s = o === r;
              } else
                var s = !0;
              if (s) {
                if (i["dp-attn"] !== void 0) {
                  let e = r;
                  if (typeof i["dp-attn"] != "boolean")
                    return k.errors = [{ instancePath: n + "/dp-attn", keyword: "type", params: { type: "boolean" } }], !1;
                  var s = e === r;
                } else
                  var s = !0;
                if (s) {
                  if (i.pp !== void 0) {
                    let e = i.pp, o = r, f = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return k.errors = [{ instancePath: n + "/pp", keyword: "type", params: { type: "integer" } }], !1;
                    if (r === f && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return k.errors = [{ instancePath: n + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                      if (e < 1 || isNaN(e))
                        return k.errors = [{ instancePath: n + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                    }
                    var s = o === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (i["dcp-size"] !== void 0) {
                      let e = i["dcp-size"], o = r, f = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return k.errors = [{ instancePath: n + "/dcp-size", keyword: "type", params: { type: "integer" } }], !1;
                      if (r === f && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return k.errors = [{ instancePath: n + "/dcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (e < 1 || isNaN(e))
                          return k.errors = [{ instancePath: n + "/dcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                      }
                      var s = o === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (i["pcp-size"] !== void 0) {
                        let e = i["pcp-size"], o = r, f = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return k.errors = [{ instancePath: n + "/pcp-size", keyword: "type", params: { type: "integer" } }], !1;
                        if (r === f && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return k.errors = [{ instancePath: n + "/pcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                          if (e < 1 || isNaN(e))
                            return k.errors = [{ instancePath: n + "/pcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                        }
                        var s = o === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (i.hardware !== void 0) {
                          let e = i.hardware, o = r, f = r;
                          if (typeof e != "string" && e !== null)
                            return k.errors = [{ instancePath: n + "/hardware", keyword: "type", params: { type: J.type } }], !1;
                          if (r === f && typeof e == "string" && !N.test(e))
                            return k.errors = [{ instancePath: n + "/hardware", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                          var s = o === r;
                        } else
                          var s = !0;
                        if (s)
                          if (i["additional-settings"] !== void 0) {
                            let e = i["additional-settings"], o = r;
                            if (!Array.isArray(e) && e !== null)
                              return k.errors = [{ instancePath: n + "/additional-settings", keyword: "type", params: { type: C.properties["additional-settings"].type } }], !1;
                            if (r === o && Array.isArray(e)) {
                              var p = !0;
                              let q = e.length;
                              for (let v = 0; v < q; v++) {
                                let _ = r;
                                if (typeof e[v] != "string")
                                  return k.errors = [{ instancePath: n + "/additional-settings/" + v, keyword: "type", params: { type: "string" } }], !1;
                                var p = _ === r;
                                if (!p)
                                  break;
                              }
                            }
                            var s = o === r;
                          } else
                            var s = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return k.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return k.errors = l, r === 0;
}
k.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var U = { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, V = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "");
function h(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = h.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let p;
      if (i.name === void 0 && (p = "name"))
        return h.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: p } }], !1;
      {
        let a = r;
        for (let t in i)
          if (!(t === "name" || t === "version")) {
            return h.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: t } }], !1;
            break;
          }
        if (a === r) {
          if (i.name !== void 0) {
            let t = i.name, e = r;
            if (r === r)
              if (typeof t == "string") {
                if (!N.test(t))
                  return h.errors = [{ instancePath: n + "/name", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return h.errors = [{ instancePath: n + "/name", keyword: "type", params: { type: "string" } }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (i.version !== void 0) {
              let t = i.version, e = r, o = r;
              if (typeof t != "string" && t !== null)
                return h.errors = [{ instancePath: n + "/version", keyword: "type", params: { type: U.type } }], !1;
              if (r === o && typeof t == "string" && !V.test(t))
                return h.errors = [{ instancePath: n + "/version", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return h.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return h.errors = l, r === 0;
}
h.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function F(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = F.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let p;
      if (i.name === void 0 && (p = "name") || i.version === void 0 && (p = "version"))
        return F.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: p } }], !1;
      {
        let a = r;
        for (let t in i)
          if (!(t === "name" || t === "version")) {
            return F.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: t } }], !1;
            break;
          }
        if (a === r) {
          if (i.name !== void 0) {
            let t = i.name, e = r;
            if (r === r)
              if (typeof t == "string") {
                if (!N.test(t))
                  return F.errors = [{ instancePath: n + "/name", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return F.errors = [{ instancePath: n + "/name", keyword: "type", params: { type: "string" } }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (i.version !== void 0) {
              let t = i.version, e = r;
              if (r === r)
                if (typeof t == "string") {
                  if (!V.test(t))
                    return F.errors = [{ instancePath: n + "/version", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                } else
                  return F.errors = [{ instancePath: n + "/version", keyword: "type", params: { type: "string" } }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return F.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return F.errors = l, r === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function y(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = y.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let a;
      if (i.image === void 0 && (a = "image") || i.model === void 0 && (a = "model") || i["model-prefix"] === void 0 && (a = "model-prefix") || i.precision === void 0 && (a = "precision") || i.framework === void 0 && (a = "framework") || i.runner === void 0 && (a = "runner") || i["spec-decoding"] === void 0 && (a = "spec-decoding") || i.prefill === void 0 && (a = "prefill") || i.decode === void 0 && (a = "decode") || i.conc === void 0 && (a = "conc") || i["kv-offloading"] === void 0 && (a = "kv-offloading") || i["total-cpu-dram-gb"] === void 0 && (a = "total-cpu-dram-gb") || i.duration === void 0 && (a = "duration") || i["exp-name"] === void 0 && (a = "exp-name") || i.disagg === void 0 && (a = "disagg") || i["scenario-type"] === void 0 && (a = "scenario-type"))
        return y.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: a } }], !1;
      {
        let t = r;
        for (let e in i)
          if (!E.call(L.properties, e)) {
            return y.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: e } }], !1;
            break;
          }
        if (t === r) {
          if (i.image !== void 0) {
            let e = i.image, o = r;
            if (r === r)
              if (typeof e == "string") {
                if (!N.test(e))
                  return y.errors = [{ instancePath: n + "/image", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return y.errors = [{ instancePath: n + "/image", keyword: "type", params: { type: "string" } }], !1;
            var s = o === r;
          } else
            var s = !0;
          if (s) {
            if (i.model !== void 0) {
              let e = i.model, o = r;
              if (r === r)
                if (typeof e == "string") {
                  if (!N.test(e))
                    return y.errors = [{ instancePath: n + "/model", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                } else
                  return y.errors = [{ instancePath: n + "/model", keyword: "type", params: { type: "string" } }], !1;
              var s = o === r;
            } else
              var s = !0;
            if (s) {
              if (i["model-prefix"] !== void 0) {
                let e = i["model-prefix"], o = r;
                if (r === r)
                  if (typeof e == "string") {
                    if (!N.test(e))
                      return y.errors = [{ instancePath: n + "/model-prefix", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                  } else
                    return y.errors = [{ instancePath: n + "/model-prefix", keyword: "type", params: { type: "string" } }], !1;
                var s = o === r;
              } else
                var s = !0;
              if (s) {
                if (i.precision !== void 0) {
                  let e = i.precision, o = r;
                  if (r === r)
                    if (typeof e == "string") {
                      if (!N.test(e))
                        return y.errors = [{ instancePath: n + "/precision", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                    } else
                      return y.errors = [{ instancePath: n + "/precision", keyword: "type", params: { type: "string" } }], !1;
                  var s = o === r;
                } else
                  var s = !0;
                if (s) {
                  if (i.framework !== void 0) {
                    let e = i.framework, o = r;
                    if (r === r)
                      if (typeof e == "string") {
                        if (!N.test(e))
                          return y.errors = [{ instancePath: n + "/framework", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                      } else
                        return y.errors = [{ instancePath: n + "/framework", keyword: "type", params: { type: "string" } }], !1;
                    var s = o === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (i.runner !== void 0) {
                      let e = r;
                      if (typeof i.runner != "string")
                        return y.errors = [{ instancePath: n + "/runner", keyword: "type", params: { type: "string" } }], !1;
                      var s = e === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (i["spec-decoding"] !== void 0) {
                        let e = i["spec-decoding"], o = r;
                        if (typeof e != "string")
                          return y.errors = [{ instancePath: n + "/spec-decoding", keyword: "type", params: { type: "string" } }], !1;
                        if (!(e === "mtp" || e === "draft_model" || e === "none"))
                          return y.errors = [{ instancePath: n + "/spec-decoding", keyword: "enum", params: { allowedValues: Q.enum } }], !1;
                        var s = o === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (i.prefill !== void 0) {
                          let e = r;
                          g(i.prefill, { instancePath: n + "/prefill", parentData: i, parentDataProperty: "prefill", rootData: b, dynamicAnchors: z }) || (l = l === null ? g.errors : I(l, g.errors), r = l.length);
                          var s = e === r;
                        } else
                          var s = !0;
                        if (s) {
                          if (i.decode !== void 0) {
                            let e = r;
                            k(i.decode, { instancePath: n + "/decode", parentData: i, parentDataProperty: "decode", rootData: b, dynamicAnchors: z }) || (l = l === null ? k.errors : I(l, k.errors), r = l.length);
                            var s = e === r;
                          } else
                            var s = !0;
                          if (s) {
                            if (i.conc !== void 0) {
                              let e = i.conc, o = r;
                              if (r === o)
                                if (Array.isArray(e)) {
                                  if (e.length < 1)
                                    return y.errors = [{ instancePath: n + "/conc", keyword: "minItems", params: { limit: 1 } }], !1;
                                  {
                                    var p = !0;
                                    let q = e.length;
                                    for (let v = 0; v < q; v++) {
                                      let _ = e[v], M = r, O = r;
                                      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_) && isFinite(_)))
                                        return y.errors = [{ instancePath: n + "/conc/" + v, keyword: "type", params: { type: "integer" } }], !1;
                                      if (r === O && typeof _ == "number" && isFinite(_)) {
                                        if (_ > 9007199254740991 || isNaN(_))
                                          return y.errors = [{ instancePath: n + "/conc/" + v, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                        if (_ < 1 || isNaN(_))
                                          return y.errors = [{ instancePath: n + "/conc/" + v, keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                      }
                                      var p = M === r;
                                      if (!p)
                                        break;
                                    }
                                  }
                                } else
                                  return y.errors = [{ instancePath: n + "/conc", keyword: "type", params: { type: "array" } }], !1;
                              var s = o === r;
                            } else
                              var s = !0;
                            if (s) {
                              if (i["kv-offloading"] !== void 0) {
                                let e = i["kv-offloading"], o = r;
                                if (typeof e != "string")
                                  return y.errors = [{ instancePath: n + "/kv-offloading", keyword: "type", params: { type: "string" } }], !1;
                                if (!(e === "none" || e === "dram"))
                                  return y.errors = [{ instancePath: n + "/kv-offloading", keyword: "enum", params: { allowedValues: T.enum } }], !1;
                                var s = o === r;
                              } else
                                var s = !0;
                              if (s) {
                                if (i["total-cpu-dram-gb"] !== void 0) {
                                  let e = i["total-cpu-dram-gb"], o = r;
                                  if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                    return y.errors = [{ instancePath: n + "/total-cpu-dram-gb", keyword: "type", params: { type: "integer" } }], !1;
                                  if (r === o && typeof e == "number" && isFinite(e)) {
                                    if (e > 9007199254740991 || isNaN(e))
                                      return y.errors = [{ instancePath: n + "/total-cpu-dram-gb", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                    if (e < 0 || isNaN(e))
                                      return y.errors = [{ instancePath: n + "/total-cpu-dram-gb", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                  }
                                  var s = o === r;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (i.duration !== void 0) {
                                    let e = i.duration, o = r, f = r;
                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                      return y.errors = [{ instancePath: n + "/duration", keyword: "type", params: { type: "integer" } }], !1;
                                    if (r === f && typeof e == "number" && isFinite(e)) {
                                      if (e > 9007199254740991 || isNaN(e))
                                        return y.errors = [{ instancePath: n + "/duration", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                      if (e < 1 || isNaN(e))
                                        return y.errors = [{ instancePath: n + "/duration", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                    }
                                    var s = o === r;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (i["exp-name"] !== void 0) {
                                      let e = r;
                                      if (typeof i["exp-name"] != "string")
                                        return y.errors = [{ instancePath: n + "/exp-name", keyword: "type", params: { type: "string" } }], !1;
                                      var s = e === r;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (i.disagg !== void 0) {
                                        let e = r;
                                        if (typeof i.disagg != "boolean")
                                          return y.errors = [{ instancePath: n + "/disagg", keyword: "type", params: { type: "boolean" } }], !1;
                                        var s = e === r;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (i["scenario-type"] !== void 0) {
                                          let e = i["scenario-type"], o = r;
                                          if (typeof e != "string")
                                            return y.errors = [{ instancePath: n + "/scenario-type", keyword: "type", params: { type: "string" } }], !1;
                                          if (e !== "agentic-coding")
                                            return y.errors = [{ instancePath: n + "/scenario-type", keyword: "const", params: { allowedValue: "agentic-coding" } }], !1;
                                          var s = o === r;
                                        } else
                                          var s = !0;
                                        if (s) {
                                          if (i["kv-offload-backend"] !== void 0) {
                                            let e = r;
                                            h(i["kv-offload-backend"], { instancePath: n + "/kv-offload-backend", parentData: i, parentDataProperty: "kv-offload-backend", rootData: b, dynamicAnchors: z }) || (l = l === null ? h.errors : I(l, h.errors), r = l.length);
                                            var s = e === r;
                                          } else
                                            var s = !0;
                                          if (s) {
                                            if (i.router !== void 0) {
                                              let e = r;
                                              F(i.router, { instancePath: n + "/router", parentData: i, parentDataProperty: "router", rootData: b, dynamicAnchors: z }) || (l = l === null ? F.errors : I(l, F.errors), r = l.length);
                                              var s = e === r;
                                            } else
                                              var s = !0;
                                            if (s) {
                                              if (i["kv-p2p-transfer"] !== void 0) {
                                                let e = i["kv-p2p-transfer"], o = r;
                                                if (r === r)
                                                  if (typeof e == "string") {
                                                    if (!N.test(e))
                                                      return y.errors = [{ instancePath: n + "/kv-p2p-transfer", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                                                  } else
                                                    return y.errors = [{ instancePath: n + "/kv-p2p-transfer", keyword: "type", params: { type: "string" } }], !1;
                                                var s = o === r;
                                              } else
                                                var s = !0;
                                              if (s) {
                                                if (i["run-eval"] !== void 0) {
                                                  let e = r;
                                                  if (typeof i["run-eval"] != "boolean")
                                                    return y.errors = [{ instancePath: n + "/run-eval", keyword: "type", params: { type: "boolean" } }], !1;
                                                  var s = e === r;
                                                } else
                                                  var s = !0;
                                                if (s) {
                                                  if (i["eval-conc"] !== void 0) {
                                                    let e = i["eval-conc"], o = r, f = r;
                                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                                      return y.errors = [{ instancePath: n + "/eval-conc", keyword: "type", params: { type: "integer" } }], !1;
                                                    if (r === f && typeof e == "number" && isFinite(e)) {
                                                      if (e > 9007199254740991 || isNaN(e))
                                                        return y.errors = [{ instancePath: n + "/eval-conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                      if (e < 1 || isNaN(e))
                                                        return y.errors = [{ instancePath: n + "/eval-conc", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                    }
                                                    var s = o === r;
                                                  } else
                                                    var s = !0;
                                                  if (s) {
                                                    if (i["eval-only"] !== void 0) {
                                                      let e = r;
                                                      if (typeof i["eval-only"] != "boolean")
                                                        return y.errors = [{ instancePath: n + "/eval-only", keyword: "type", params: { type: "boolean" } }], !1;
                                                      var s = e === r;
                                                    } else
                                                      var s = !0;
                                                    if (s)
                                                      if (i["recipe-fingerprint"] !== void 0) {
                                                        let e = i["recipe-fingerprint"], o = r;
                                                        if (r === o)
                                                          if (typeof e == "string") {
                                                            if (!R.test(e))
                                                              return y.errors = [{ instancePath: n + "/recipe-fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
                                                          } else
                                                            return y.errors = [{ instancePath: n + "/recipe-fingerprint", keyword: "type", params: { type: "string" } }], !1;
                                                        var s = o === r;
                                                      } else
                                                        var s = !0;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return y.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return y.errors = l, r === 0;
}
y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var te = c, W = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:multi-node-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/matrix-worker" }, decode: { $ref: "#/$defs/matrix-decode-worker" }, conc: { type: "array", minItems: 1, items: { $ref: "#/$defs/size" } }, "max-model-len": { $ref: "#/$defs/size" }, "exp-name": { type: "string" }, disagg: { type: "boolean" }, "run-eval": { type: "boolean" }, router: { $ref: "#/$defs/component" }, "kv-p2p-transfer": { $ref: "#/$defs/name" }, "eval-conc": { $ref: "#/$defs/size" }, "eval-all-concs": { type: "boolean" }, "eval-only": { type: "boolean" }, "recipe-fingerprint": { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 lowercase hexadecimal digits" } }, $defs: { component: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, "matrix-worker": { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, "matrix-decode-worker": { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991 }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, "optional-name": { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" } } };
var X = { type: "string", enum: ["mtp", "draft_model", "none"] }, G = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, K = { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" };
function w(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = w.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let a;
      if (i["num-worker"] === void 0 && (a = "num-worker") || i.tp === void 0 && (a = "tp") || i.ep === void 0 && (a = "ep") || i["dp-attn"] === void 0 && (a = "dp-attn") || i.pp === void 0 && (a = "pp") || i["dcp-size"] === void 0 && (a = "dcp-size") || i["pcp-size"] === void 0 && (a = "pcp-size"))
        return w.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: a } }], !1;
      {
        let t = r;
        for (let e in i)
          if (!E.call(G.properties, e)) {
            return w.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: e } }], !1;
            break;
          }
        if (t === r) {
          if (i["num-worker"] !== void 0) {
            let e = i["num-worker"], o = r, f = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return w.errors = [{ instancePath: n + "/num-worker", keyword: "type", params: { type: "integer" } }], !1;
            if (r === f && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return w.errors = [{ instancePath: n + "/num-worker", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
              if (e < 1 || isNaN(e))
                return w.errors = [{ instancePath: n + "/num-worker", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var s = o === r;
          } else
            var s = !0;
          if (s) {
            if (i.tp !== void 0) {
              let e = i.tp, o = r, f = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return w.errors = [{ instancePath: n + "/tp", keyword: "type", params: { type: "integer" } }], !1;
              if (r === f && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return w.errors = [{ instancePath: n + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                if (e < 1 || isNaN(e))
                  return w.errors = [{ instancePath: n + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var s = o === r;
            } else
              var s = !0;
            if (s) {
              if (i.ep !== void 0) {
                let e = i.ep, o = r, f = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return w.errors = [{ instancePath: n + "/ep", keyword: "type", params: { type: "integer" } }], !1;
                if (r === f && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return w.errors = [{ instancePath: n + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                  if (e < 1 || isNaN(e))
                    return w.errors = [{ instancePath: n + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var s = o === r;
              } else
                var s = !0;
              if (s) {
                if (i["dp-attn"] !== void 0) {
                  let e = r;
                  if (typeof i["dp-attn"] != "boolean")
                    return w.errors = [{ instancePath: n + "/dp-attn", keyword: "type", params: { type: "boolean" } }], !1;
                  var s = e === r;
                } else
                  var s = !0;
                if (s) {
                  if (i.pp !== void 0) {
                    let e = i.pp, o = r, f = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return w.errors = [{ instancePath: n + "/pp", keyword: "type", params: { type: "integer" } }], !1;
                    if (r === f && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return w.errors = [{ instancePath: n + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                      if (e < 1 || isNaN(e))
                        return w.errors = [{ instancePath: n + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                    }
                    var s = o === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (i["dcp-size"] !== void 0) {
                      let e = i["dcp-size"], o = r, f = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return w.errors = [{ instancePath: n + "/dcp-size", keyword: "type", params: { type: "integer" } }], !1;
                      if (r === f && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return w.errors = [{ instancePath: n + "/dcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (e < 1 || isNaN(e))
                          return w.errors = [{ instancePath: n + "/dcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                      }
                      var s = o === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (i["pcp-size"] !== void 0) {
                        let e = i["pcp-size"], o = r, f = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return w.errors = [{ instancePath: n + "/pcp-size", keyword: "type", params: { type: "integer" } }], !1;
                        if (r === f && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return w.errors = [{ instancePath: n + "/pcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                          if (e < 1 || isNaN(e))
                            return w.errors = [{ instancePath: n + "/pcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                        }
                        var s = o === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (i.hardware !== void 0) {
                          let e = i.hardware, o = r, f = r;
                          if (typeof e != "string" && e !== null)
                            return w.errors = [{ instancePath: n + "/hardware", keyword: "type", params: { type: K.type } }], !1;
                          if (r === f && typeof e == "string" && !N.test(e))
                            return w.errors = [{ instancePath: n + "/hardware", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                          var s = o === r;
                        } else
                          var s = !0;
                        if (s)
                          if (i["additional-settings"] !== void 0) {
                            let e = i["additional-settings"], o = r;
                            if (!Array.isArray(e) && e !== null)
                              return w.errors = [{ instancePath: n + "/additional-settings", keyword: "type", params: { type: G.properties["additional-settings"].type } }], !1;
                            if (r === o && Array.isArray(e)) {
                              var p = !0;
                              let q = e.length;
                              for (let v = 0; v < q; v++) {
                                let _ = r;
                                if (typeof e[v] != "string")
                                  return w.errors = [{ instancePath: n + "/additional-settings/" + v, keyword: "type", params: { type: "string" } }], !1;
                                var p = _ === r;
                                if (!p)
                                  break;
                              }
                            }
                            var s = o === r;
                          } else
                            var s = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return w.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return w.errors = l, r === 0;
}
w.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var H = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991 }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function $(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = $.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let a;
      if (i["num-worker"] === void 0 && (a = "num-worker") || i.tp === void 0 && (a = "tp") || i.ep === void 0 && (a = "ep") || i["dp-attn"] === void 0 && (a = "dp-attn") || i.pp === void 0 && (a = "pp") || i["dcp-size"] === void 0 && (a = "dcp-size") || i["pcp-size"] === void 0 && (a = "pcp-size"))
        return $.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: a } }], !1;
      {
        let t = r;
        for (let e in i)
          if (!E.call(H.properties, e)) {
            return $.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: e } }], !1;
            break;
          }
        if (t === r) {
          if (i["num-worker"] !== void 0) {
            let e = i["num-worker"], o = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return $.errors = [{ instancePath: n + "/num-worker", keyword: "type", params: { type: "integer" } }], !1;
            if (r === o && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return $.errors = [{ instancePath: n + "/num-worker", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
              if (e < 0 || isNaN(e))
                return $.errors = [{ instancePath: n + "/num-worker", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
            }
            var s = o === r;
          } else
            var s = !0;
          if (s) {
            if (i.tp !== void 0) {
              let e = i.tp, o = r, f = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return $.errors = [{ instancePath: n + "/tp", keyword: "type", params: { type: "integer" } }], !1;
              if (r === f && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return $.errors = [{ instancePath: n + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                if (e < 1 || isNaN(e))
                  return $.errors = [{ instancePath: n + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var s = o === r;
            } else
              var s = !0;
            if (s) {
              if (i.ep !== void 0) {
                let e = i.ep, o = r, f = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return $.errors = [{ instancePath: n + "/ep", keyword: "type", params: { type: "integer" } }], !1;
                if (r === f && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return $.errors = [{ instancePath: n + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                  if (e < 1 || isNaN(e))
                    return $.errors = [{ instancePath: n + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var s = o === r;
              } else
                var s = !0;
              if (s) {
                if (i["dp-attn"] !== void 0) {
                  let e = r;
                  if (typeof i["dp-attn"] != "boolean")
                    return $.errors = [{ instancePath: n + "/dp-attn", keyword: "type", params: { type: "boolean" } }], !1;
                  var s = e === r;
                } else
                  var s = !0;
                if (s) {
                  if (i.pp !== void 0) {
                    let e = i.pp, o = r, f = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return $.errors = [{ instancePath: n + "/pp", keyword: "type", params: { type: "integer" } }], !1;
                    if (r === f && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return $.errors = [{ instancePath: n + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                      if (e < 1 || isNaN(e))
                        return $.errors = [{ instancePath: n + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                    }
                    var s = o === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (i["dcp-size"] !== void 0) {
                      let e = i["dcp-size"], o = r, f = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return $.errors = [{ instancePath: n + "/dcp-size", keyword: "type", params: { type: "integer" } }], !1;
                      if (r === f && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return $.errors = [{ instancePath: n + "/dcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (e < 1 || isNaN(e))
                          return $.errors = [{ instancePath: n + "/dcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                      }
                      var s = o === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (i["pcp-size"] !== void 0) {
                        let e = i["pcp-size"], o = r, f = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return $.errors = [{ instancePath: n + "/pcp-size", keyword: "type", params: { type: "integer" } }], !1;
                        if (r === f && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return $.errors = [{ instancePath: n + "/pcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                          if (e < 1 || isNaN(e))
                            return $.errors = [{ instancePath: n + "/pcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                        }
                        var s = o === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (i.hardware !== void 0) {
                          let e = i.hardware, o = r, f = r;
                          if (typeof e != "string" && e !== null)
                            return $.errors = [{ instancePath: n + "/hardware", keyword: "type", params: { type: K.type } }], !1;
                          if (r === f && typeof e == "string" && !N.test(e))
                            return $.errors = [{ instancePath: n + "/hardware", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                          var s = o === r;
                        } else
                          var s = !0;
                        if (s)
                          if (i["additional-settings"] !== void 0) {
                            let e = i["additional-settings"], o = r;
                            if (!Array.isArray(e) && e !== null)
                              return $.errors = [{ instancePath: n + "/additional-settings", keyword: "type", params: { type: H.properties["additional-settings"].type } }], !1;
                            if (r === o && Array.isArray(e)) {
                              var p = !0;
                              let q = e.length;
                              for (let v = 0; v < q; v++) {
                                let _ = r;
                                if (typeof e[v] != "string")
                                  return $.errors = [{ instancePath: n + "/additional-settings/" + v, keyword: "type", params: { type: "string" } }], !1;
                                var p = _ === r;
                                if (!p)
                                  break;
                              }
                            }
                            var s = o === r;
                          } else
                            var s = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return $.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return $.errors = l, r === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function P(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = P.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let p;
      if (i.name === void 0 && (p = "name") || i.version === void 0 && (p = "version"))
        return P.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: p } }], !1;
      {
        let a = r;
        for (let t in i)
          if (!(t === "name" || t === "version")) {
            return P.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: t } }], !1;
            break;
          }
        if (a === r) {
          if (i.name !== void 0) {
            let t = i.name, e = r;
            if (r === r)
              if (typeof t == "string") {
                if (!N.test(t))
                  return P.errors = [{ instancePath: n + "/name", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return P.errors = [{ instancePath: n + "/name", keyword: "type", params: { type: "string" } }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (i.version !== void 0) {
              let t = i.version, e = r;
              if (r === r)
                if (typeof t == "string") {
                  if (!V.test(t))
                    return P.errors = [{ instancePath: n + "/version", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                } else
                  return P.errors = [{ instancePath: n + "/version", keyword: "type", params: { type: "string" } }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return P.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return P.errors = l, r === 0;
}
P.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function c(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = c.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let a;
      if (i.image === void 0 && (a = "image") || i.model === void 0 && (a = "model") || i["model-prefix"] === void 0 && (a = "model-prefix") || i.precision === void 0 && (a = "precision") || i.framework === void 0 && (a = "framework") || i.runner === void 0 && (a = "runner") || i.isl === void 0 && (a = "isl") || i.osl === void 0 && (a = "osl") || i["spec-decoding"] === void 0 && (a = "spec-decoding") || i.prefill === void 0 && (a = "prefill") || i.decode === void 0 && (a = "decode") || i.conc === void 0 && (a = "conc") || i["max-model-len"] === void 0 && (a = "max-model-len") || i["exp-name"] === void 0 && (a = "exp-name") || i.disagg === void 0 && (a = "disagg") || i["run-eval"] === void 0 && (a = "run-eval"))
        return c.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: a } }], !1;
      {
        let t = r;
        for (let e in i)
          if (!E.call(W.properties, e)) {
            return c.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: e } }], !1;
            break;
          }
        if (t === r) {
          if (i.image !== void 0) {
            let e = i.image, o = r;
            if (r === r)
              if (typeof e == "string") {
                if (!N.test(e))
                  return c.errors = [{ instancePath: n + "/image", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return c.errors = [{ instancePath: n + "/image", keyword: "type", params: { type: "string" } }], !1;
            var s = o === r;
          } else
            var s = !0;
          if (s) {
            if (i.model !== void 0) {
              let e = i.model, o = r;
              if (r === r)
                if (typeof e == "string") {
                  if (!N.test(e))
                    return c.errors = [{ instancePath: n + "/model", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                } else
                  return c.errors = [{ instancePath: n + "/model", keyword: "type", params: { type: "string" } }], !1;
              var s = o === r;
            } else
              var s = !0;
            if (s) {
              if (i["model-prefix"] !== void 0) {
                let e = i["model-prefix"], o = r;
                if (r === r)
                  if (typeof e == "string") {
                    if (!N.test(e))
                      return c.errors = [{ instancePath: n + "/model-prefix", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                  } else
                    return c.errors = [{ instancePath: n + "/model-prefix", keyword: "type", params: { type: "string" } }], !1;
                var s = o === r;
              } else
                var s = !0;
              if (s) {
                if (i.precision !== void 0) {
                  let e = i.precision, o = r;
                  if (r === r)
                    if (typeof e == "string") {
                      if (!N.test(e))
                        return c.errors = [{ instancePath: n + "/precision", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                    } else
                      return c.errors = [{ instancePath: n + "/precision", keyword: "type", params: { type: "string" } }], !1;
                  var s = o === r;
                } else
                  var s = !0;
                if (s) {
                  if (i.framework !== void 0) {
                    let e = i.framework, o = r;
                    if (r === r)
                      if (typeof e == "string") {
                        if (!N.test(e))
                          return c.errors = [{ instancePath: n + "/framework", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                      } else
                        return c.errors = [{ instancePath: n + "/framework", keyword: "type", params: { type: "string" } }], !1;
                    var s = o === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (i.runner !== void 0) {
                      let e = r;
                      if (typeof i.runner != "string")
                        return c.errors = [{ instancePath: n + "/runner", keyword: "type", params: { type: "string" } }], !1;
                      var s = e === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (i.isl !== void 0) {
                        let e = i.isl, o = r, f = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return c.errors = [{ instancePath: n + "/isl", keyword: "type", params: { type: "integer" } }], !1;
                        if (r === f && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return c.errors = [{ instancePath: n + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                          if (e < 1 || isNaN(e))
                            return c.errors = [{ instancePath: n + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                        }
                        var s = o === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (i.osl !== void 0) {
                          let e = i.osl, o = r, f = r;
                          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                            return c.errors = [{ instancePath: n + "/osl", keyword: "type", params: { type: "integer" } }], !1;
                          if (r === f && typeof e == "number" && isFinite(e)) {
                            if (e > 9007199254740991 || isNaN(e))
                              return c.errors = [{ instancePath: n + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (e < 1 || isNaN(e))
                              return c.errors = [{ instancePath: n + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                          }
                          var s = o === r;
                        } else
                          var s = !0;
                        if (s) {
                          if (i["spec-decoding"] !== void 0) {
                            let e = i["spec-decoding"], o = r;
                            if (typeof e != "string")
                              return c.errors = [{ instancePath: n + "/spec-decoding", keyword: "type", params: { type: "string" } }], !1;
                            if (!(e === "mtp" || e === "draft_model" || e === "none"))
                              return c.errors = [{ instancePath: n + "/spec-decoding", keyword: "enum", params: { allowedValues: X.enum } }], !1;
                            var s = o === r;
                          } else
                            var s = !0;
                          if (s) {
                            if (i.prefill !== void 0) {
                              let e = r;
                              w(i.prefill, { instancePath: n + "/prefill", parentData: i, parentDataProperty: "prefill", rootData: b, dynamicAnchors: z }) || (l = l === null ? w.errors : I(l, w.errors), r = l.length);
                              var s = e === r;
                            } else
                              var s = !0;
                            if (s) {
                              if (i.decode !== void 0) {
                                let e = r;
                                $(i.decode, { instancePath: n + "/decode", parentData: i, parentDataProperty: "decode", rootData: b, dynamicAnchors: z }) || (l = l === null ? $.errors : I(l, $.errors), r = l.length);
                                var s = e === r;
                              } else
                                var s = !0;
                              if (s) {
                                if (i.conc !== void 0) {
                                  let e = i.conc, o = r;
                                  if (r === o)
                                    if (Array.isArray(e)) {
                                      if (e.length < 1)
                                        return c.errors = [{ instancePath: n + "/conc", keyword: "minItems", params: { limit: 1 } }], !1;
                                      {
                                        var p = !0;
                                        let q = e.length;
                                        for (let v = 0; v < q; v++) {
                                          let _ = e[v], M = r, O = r;
                                          if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_) && isFinite(_)))
                                            return c.errors = [{ instancePath: n + "/conc/" + v, keyword: "type", params: { type: "integer" } }], !1;
                                          if (r === O && typeof _ == "number" && isFinite(_)) {
                                            if (_ > 9007199254740991 || isNaN(_))
                                              return c.errors = [{ instancePath: n + "/conc/" + v, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                            if (_ < 1 || isNaN(_))
                                              return c.errors = [{ instancePath: n + "/conc/" + v, keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                          }
                                          var p = M === r;
                                          if (!p)
                                            break;
                                        }
                                      }
                                    } else
                                      return c.errors = [{ instancePath: n + "/conc", keyword: "type", params: { type: "array" } }], !1;
                                  var s = o === r;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (i["max-model-len"] !== void 0) {
                                    let e = i["max-model-len"], o = r, f = r;
                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                      return c.errors = [{ instancePath: n + "/max-model-len", keyword: "type", params: { type: "integer" } }], !1;
                                    if (r === f && typeof e == "number" && isFinite(e)) {
                                      if (e > 9007199254740991 || isNaN(e))
                                        return c.errors = [{ instancePath: n + "/max-model-len", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                      if (e < 1 || isNaN(e))
                                        return c.errors = [{ instancePath: n + "/max-model-len", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                    }
                                    var s = o === r;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (i["exp-name"] !== void 0) {
                                      let e = r;
                                      if (typeof i["exp-name"] != "string")
                                        return c.errors = [{ instancePath: n + "/exp-name", keyword: "type", params: { type: "string" } }], !1;
                                      var s = e === r;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (i.disagg !== void 0) {
                                        let e = r;
                                        if (typeof i.disagg != "boolean")
                                          return c.errors = [{ instancePath: n + "/disagg", keyword: "type", params: { type: "boolean" } }], !1;
                                        var s = e === r;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (i["run-eval"] !== void 0) {
                                          let e = r;
                                          if (typeof i["run-eval"] != "boolean")
                                            return c.errors = [{ instancePath: n + "/run-eval", keyword: "type", params: { type: "boolean" } }], !1;
                                          var s = e === r;
                                        } else
                                          var s = !0;
                                        if (s) {
                                          if (i.router !== void 0) {
                                            let e = r;
                                            P(i.router, { instancePath: n + "/router", parentData: i, parentDataProperty: "router", rootData: b, dynamicAnchors: z }) || (l = l === null ? P.errors : I(l, P.errors), r = l.length);
                                            var s = e === r;
                                          } else
                                            var s = !0;
                                          if (s) {
                                            if (i["kv-p2p-transfer"] !== void 0) {
                                              let e = i["kv-p2p-transfer"], o = r;
                                              if (r === r)
                                                if (typeof e == "string") {
                                                  if (!N.test(e))
                                                    return c.errors = [{ instancePath: n + "/kv-p2p-transfer", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                                                } else
                                                  return c.errors = [{ instancePath: n + "/kv-p2p-transfer", keyword: "type", params: { type: "string" } }], !1;
                                              var s = o === r;
                                            } else
                                              var s = !0;
                                            if (s) {
                                              if (i["eval-conc"] !== void 0) {
                                                let e = i["eval-conc"], o = r, f = r;
                                                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                                  return c.errors = [{ instancePath: n + "/eval-conc", keyword: "type", params: { type: "integer" } }], !1;
                                                if (r === f && typeof e == "number" && isFinite(e)) {
                                                  if (e > 9007199254740991 || isNaN(e))
                                                    return c.errors = [{ instancePath: n + "/eval-conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                  if (e < 1 || isNaN(e))
                                                    return c.errors = [{ instancePath: n + "/eval-conc", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                }
                                                var s = o === r;
                                              } else
                                                var s = !0;
                                              if (s) {
                                                if (i["eval-all-concs"] !== void 0) {
                                                  let e = r;
                                                  if (typeof i["eval-all-concs"] != "boolean")
                                                    return c.errors = [{ instancePath: n + "/eval-all-concs", keyword: "type", params: { type: "boolean" } }], !1;
                                                  var s = e === r;
                                                } else
                                                  var s = !0;
                                                if (s) {
                                                  if (i["eval-only"] !== void 0) {
                                                    let e = r;
                                                    if (typeof i["eval-only"] != "boolean")
                                                      return c.errors = [{ instancePath: n + "/eval-only", keyword: "type", params: { type: "boolean" } }], !1;
                                                    var s = e === r;
                                                  } else
                                                    var s = !0;
                                                  if (s)
                                                    if (i["recipe-fingerprint"] !== void 0) {
                                                      let e = i["recipe-fingerprint"], o = r;
                                                      if (r === o)
                                                        if (typeof e == "string") {
                                                          if (!R.test(e))
                                                            return c.errors = [{ instancePath: n + "/recipe-fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
                                                        } else
                                                          return c.errors = [{ instancePath: n + "/recipe-fingerprint", keyword: "type", params: { type: "string" } }], !1;
                                                      var s = o === r;
                                                    } else
                                                      var s = !0;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return c.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return c.errors = l, r === 0;
}
c.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = u, Y = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:single-node-agentic-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "tp", "pp", "dcp-size", "pcp-size", "ep", "dp-attn", "spec-decoding", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "scenario-type"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, tp: { $ref: "#/$defs/size" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, conc: { $ref: "#/$defs/size" }, "kv-offloading": { $ref: "#/$defs/kv-offloading" }, "total-cpu-dram-gb": { type: "integer", minimum: 0, maximum: 9007199254740991 }, duration: { $ref: "#/$defs/size" }, "exp-name": { type: "string" }, "scenario-type": { type: "string", const: "agentic-coding" }, "kv-offload-backend": { $ref: "#/$defs/kv-backend" }, router: { $ref: "#/$defs/component" }, "run-eval": { type: "boolean" }, "eval-only": { type: "boolean" }, "recipe-fingerprint": { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 lowercase hexadecimal digits" } }, $defs: { "kv-backend": { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/optional-version" } } }, component: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, "optional-version": { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, "kv-offloading": { type: "string", enum: ["none", "dram"] } } };
var Z = { type: "string", enum: ["mtp", "draft_model", "none"] }, ee = { type: "string", enum: ["none", "dram"] };
var re = { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" };
function j(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = j.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let p;
      if (i.name === void 0 && (p = "name"))
        return j.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: p } }], !1;
      {
        let a = r;
        for (let t in i)
          if (!(t === "name" || t === "version")) {
            return j.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: t } }], !1;
            break;
          }
        if (a === r) {
          if (i.name !== void 0) {
            let t = i.name, e = r;
            if (r === r)
              if (typeof t == "string") {
                if (!N.test(t))
                  return j.errors = [{ instancePath: n + "/name", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return j.errors = [{ instancePath: n + "/name", keyword: "type", params: { type: "string" } }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (i.version !== void 0) {
              let t = i.version, e = r, o = r;
              if (typeof t != "string" && t !== null)
                return j.errors = [{ instancePath: n + "/version", keyword: "type", params: { type: re.type } }], !1;
              if (r === o && typeof t == "string" && !V.test(t))
                return j.errors = [{ instancePath: n + "/version", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return j.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return j.errors = l, r === 0;
}
j.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function A(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = A.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let p;
      if (i.name === void 0 && (p = "name") || i.version === void 0 && (p = "version"))
        return A.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: p } }], !1;
      {
        let a = r;
        for (let t in i)
          if (!(t === "name" || t === "version")) {
            return A.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: t } }], !1;
            break;
          }
        if (a === r) {
          if (i.name !== void 0) {
            let t = i.name, e = r;
            if (r === r)
              if (typeof t == "string") {
                if (!N.test(t))
                  return A.errors = [{ instancePath: n + "/name", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return A.errors = [{ instancePath: n + "/name", keyword: "type", params: { type: "string" } }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (i.version !== void 0) {
              let t = i.version, e = r;
              if (r === r)
                if (typeof t == "string") {
                  if (!V.test(t))
                    return A.errors = [{ instancePath: n + "/version", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                } else
                  return A.errors = [{ instancePath: n + "/version", keyword: "type", params: { type: "string" } }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return A.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return A.errors = l, r === 0;
}
A.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function u(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = u.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let p;
      if (i.image === void 0 && (p = "image") || i.model === void 0 && (p = "model") || i["model-prefix"] === void 0 && (p = "model-prefix") || i.precision === void 0 && (p = "precision") || i.framework === void 0 && (p = "framework") || i.runner === void 0 && (p = "runner") || i.tp === void 0 && (p = "tp") || i.pp === void 0 && (p = "pp") || i["dcp-size"] === void 0 && (p = "dcp-size") || i["pcp-size"] === void 0 && (p = "pcp-size") || i.ep === void 0 && (p = "ep") || i["dp-attn"] === void 0 && (p = "dp-attn") || i["spec-decoding"] === void 0 && (p = "spec-decoding") || i.conc === void 0 && (p = "conc") || i["kv-offloading"] === void 0 && (p = "kv-offloading") || i["total-cpu-dram-gb"] === void 0 && (p = "total-cpu-dram-gb") || i.duration === void 0 && (p = "duration") || i["exp-name"] === void 0 && (p = "exp-name") || i["scenario-type"] === void 0 && (p = "scenario-type"))
        return u.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: p } }], !1;
      {
        let a = r;
        for (let t in i)
          if (!E.call(Y.properties, t)) {
            return u.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: t } }], !1;
            break;
          }
        if (a === r) {
          if (i.image !== void 0) {
            let t = i.image, e = r;
            if (r === r)
              if (typeof t == "string") {
                if (!N.test(t))
                  return u.errors = [{ instancePath: n + "/image", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return u.errors = [{ instancePath: n + "/image", keyword: "type", params: { type: "string" } }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s) {
            if (i.model !== void 0) {
              let t = i.model, e = r;
              if (r === r)
                if (typeof t == "string") {
                  if (!N.test(t))
                    return u.errors = [{ instancePath: n + "/model", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                } else
                  return u.errors = [{ instancePath: n + "/model", keyword: "type", params: { type: "string" } }], !1;
              var s = e === r;
            } else
              var s = !0;
            if (s) {
              if (i["model-prefix"] !== void 0) {
                let t = i["model-prefix"], e = r;
                if (r === r)
                  if (typeof t == "string") {
                    if (!N.test(t))
                      return u.errors = [{ instancePath: n + "/model-prefix", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                  } else
                    return u.errors = [{ instancePath: n + "/model-prefix", keyword: "type", params: { type: "string" } }], !1;
                var s = e === r;
              } else
                var s = !0;
              if (s) {
                if (i.precision !== void 0) {
                  let t = i.precision, e = r;
                  if (r === r)
                    if (typeof t == "string") {
                      if (!N.test(t))
                        return u.errors = [{ instancePath: n + "/precision", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                    } else
                      return u.errors = [{ instancePath: n + "/precision", keyword: "type", params: { type: "string" } }], !1;
                  var s = e === r;
                } else
                  var s = !0;
                if (s) {
                  if (i.framework !== void 0) {
                    let t = i.framework, e = r;
                    if (r === r)
                      if (typeof t == "string") {
                        if (!N.test(t))
                          return u.errors = [{ instancePath: n + "/framework", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                      } else
                        return u.errors = [{ instancePath: n + "/framework", keyword: "type", params: { type: "string" } }], !1;
                    var s = e === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (i.runner !== void 0) {
                      let t = r;
                      if (typeof i.runner != "string")
                        return u.errors = [{ instancePath: n + "/runner", keyword: "type", params: { type: "string" } }], !1;
                      var s = t === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (i.tp !== void 0) {
                        let t = i.tp, e = r, o = r;
                        if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                          return u.errors = [{ instancePath: n + "/tp", keyword: "type", params: { type: "integer" } }], !1;
                        if (r === o && typeof t == "number" && isFinite(t)) {
                          if (t > 9007199254740991 || isNaN(t))
                            return u.errors = [{ instancePath: n + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                          if (t < 1 || isNaN(t))
                            return u.errors = [{ instancePath: n + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                        }
                        var s = e === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (i.pp !== void 0) {
                          let t = i.pp, e = r, o = r;
                          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                            return u.errors = [{ instancePath: n + "/pp", keyword: "type", params: { type: "integer" } }], !1;
                          if (r === o && typeof t == "number" && isFinite(t)) {
                            if (t > 9007199254740991 || isNaN(t))
                              return u.errors = [{ instancePath: n + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (t < 1 || isNaN(t))
                              return u.errors = [{ instancePath: n + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                          }
                          var s = e === r;
                        } else
                          var s = !0;
                        if (s) {
                          if (i["dcp-size"] !== void 0) {
                            let t = i["dcp-size"], e = r, o = r;
                            if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                              return u.errors = [{ instancePath: n + "/dcp-size", keyword: "type", params: { type: "integer" } }], !1;
                            if (r === o && typeof t == "number" && isFinite(t)) {
                              if (t > 9007199254740991 || isNaN(t))
                                return u.errors = [{ instancePath: n + "/dcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                              if (t < 1 || isNaN(t))
                                return u.errors = [{ instancePath: n + "/dcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                            }
                            var s = e === r;
                          } else
                            var s = !0;
                          if (s) {
                            if (i["pcp-size"] !== void 0) {
                              let t = i["pcp-size"], e = r, o = r;
                              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                return u.errors = [{ instancePath: n + "/pcp-size", keyword: "type", params: { type: "integer" } }], !1;
                              if (r === o && typeof t == "number" && isFinite(t)) {
                                if (t > 9007199254740991 || isNaN(t))
                                  return u.errors = [{ instancePath: n + "/pcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                if (t < 1 || isNaN(t))
                                  return u.errors = [{ instancePath: n + "/pcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                              }
                              var s = e === r;
                            } else
                              var s = !0;
                            if (s) {
                              if (i.ep !== void 0) {
                                let t = i.ep, e = r, o = r;
                                if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                  return u.errors = [{ instancePath: n + "/ep", keyword: "type", params: { type: "integer" } }], !1;
                                if (r === o && typeof t == "number" && isFinite(t)) {
                                  if (t > 9007199254740991 || isNaN(t))
                                    return u.errors = [{ instancePath: n + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                  if (t < 1 || isNaN(t))
                                    return u.errors = [{ instancePath: n + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                }
                                var s = e === r;
                              } else
                                var s = !0;
                              if (s) {
                                if (i["dp-attn"] !== void 0) {
                                  let t = r;
                                  if (typeof i["dp-attn"] != "boolean")
                                    return u.errors = [{ instancePath: n + "/dp-attn", keyword: "type", params: { type: "boolean" } }], !1;
                                  var s = t === r;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (i["spec-decoding"] !== void 0) {
                                    let t = i["spec-decoding"], e = r;
                                    if (typeof t != "string")
                                      return u.errors = [{ instancePath: n + "/spec-decoding", keyword: "type", params: { type: "string" } }], !1;
                                    if (!(t === "mtp" || t === "draft_model" || t === "none"))
                                      return u.errors = [{ instancePath: n + "/spec-decoding", keyword: "enum", params: { allowedValues: Z.enum } }], !1;
                                    var s = e === r;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (i.conc !== void 0) {
                                      let t = i.conc, e = r, o = r;
                                      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                        return u.errors = [{ instancePath: n + "/conc", keyword: "type", params: { type: "integer" } }], !1;
                                      if (r === o && typeof t == "number" && isFinite(t)) {
                                        if (t > 9007199254740991 || isNaN(t))
                                          return u.errors = [{ instancePath: n + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                        if (t < 1 || isNaN(t))
                                          return u.errors = [{ instancePath: n + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                      }
                                      var s = e === r;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (i["kv-offloading"] !== void 0) {
                                        let t = i["kv-offloading"], e = r;
                                        if (typeof t != "string")
                                          return u.errors = [{ instancePath: n + "/kv-offloading", keyword: "type", params: { type: "string" } }], !1;
                                        if (!(t === "none" || t === "dram"))
                                          return u.errors = [{ instancePath: n + "/kv-offloading", keyword: "enum", params: { allowedValues: ee.enum } }], !1;
                                        var s = e === r;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (i["total-cpu-dram-gb"] !== void 0) {
                                          let t = i["total-cpu-dram-gb"], e = r;
                                          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                            return u.errors = [{ instancePath: n + "/total-cpu-dram-gb", keyword: "type", params: { type: "integer" } }], !1;
                                          if (r === e && typeof t == "number" && isFinite(t)) {
                                            if (t > 9007199254740991 || isNaN(t))
                                              return u.errors = [{ instancePath: n + "/total-cpu-dram-gb", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                            if (t < 0 || isNaN(t))
                                              return u.errors = [{ instancePath: n + "/total-cpu-dram-gb", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                          }
                                          var s = e === r;
                                        } else
                                          var s = !0;
                                        if (s) {
                                          if (i.duration !== void 0) {
                                            let t = i.duration, e = r, o = r;
                                            if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                              return u.errors = [{ instancePath: n + "/duration", keyword: "type", params: { type: "integer" } }], !1;
                                            if (r === o && typeof t == "number" && isFinite(t)) {
                                              if (t > 9007199254740991 || isNaN(t))
                                                return u.errors = [{ instancePath: n + "/duration", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                              if (t < 1 || isNaN(t))
                                                return u.errors = [{ instancePath: n + "/duration", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                            }
                                            var s = e === r;
                                          } else
                                            var s = !0;
                                          if (s) {
                                            if (i["exp-name"] !== void 0) {
                                              let t = r;
                                              if (typeof i["exp-name"] != "string")
                                                return u.errors = [{ instancePath: n + "/exp-name", keyword: "type", params: { type: "string" } }], !1;
                                              var s = t === r;
                                            } else
                                              var s = !0;
                                            if (s) {
                                              if (i["scenario-type"] !== void 0) {
                                                let t = i["scenario-type"], e = r;
                                                if (typeof t != "string")
                                                  return u.errors = [{ instancePath: n + "/scenario-type", keyword: "type", params: { type: "string" } }], !1;
                                                if (t !== "agentic-coding")
                                                  return u.errors = [{ instancePath: n + "/scenario-type", keyword: "const", params: { allowedValue: "agentic-coding" } }], !1;
                                                var s = e === r;
                                              } else
                                                var s = !0;
                                              if (s) {
                                                if (i["kv-offload-backend"] !== void 0) {
                                                  let t = r;
                                                  j(i["kv-offload-backend"], { instancePath: n + "/kv-offload-backend", parentData: i, parentDataProperty: "kv-offload-backend", rootData: b, dynamicAnchors: z }) || (l = l === null ? j.errors : I(l, j.errors), r = l.length);
                                                  var s = t === r;
                                                } else
                                                  var s = !0;
                                                if (s) {
                                                  if (i.router !== void 0) {
                                                    let t = r;
                                                    A(i.router, { instancePath: n + "/router", parentData: i, parentDataProperty: "router", rootData: b, dynamicAnchors: z }) || (l = l === null ? A.errors : I(l, A.errors), r = l.length);
                                                    var s = t === r;
                                                  } else
                                                    var s = !0;
                                                  if (s) {
                                                    if (i["run-eval"] !== void 0) {
                                                      let t = r;
                                                      if (typeof i["run-eval"] != "boolean")
                                                        return u.errors = [{ instancePath: n + "/run-eval", keyword: "type", params: { type: "boolean" } }], !1;
                                                      var s = t === r;
                                                    } else
                                                      var s = !0;
                                                    if (s) {
                                                      if (i["eval-only"] !== void 0) {
                                                        let t = r;
                                                        if (typeof i["eval-only"] != "boolean")
                                                          return u.errors = [{ instancePath: n + "/eval-only", keyword: "type", params: { type: "boolean" } }], !1;
                                                        var s = t === r;
                                                      } else
                                                        var s = !0;
                                                      if (s)
                                                        if (i["recipe-fingerprint"] !== void 0) {
                                                          let t = i["recipe-fingerprint"], e = r;
                                                          if (r === e)
                                                            if (typeof t == "string") {
                                                              if (!R.test(t))
                                                                return u.errors = [{ instancePath: n + "/recipe-fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
                                                            } else
                                                              return u.errors = [{ instancePath: n + "/recipe-fingerprint", keyword: "type", params: { type: "string" } }], !1;
                                                          var s = e === r;
                                                        } else
                                                          var s = !0;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return u.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return u.errors = l, r === 0;
}
u.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ae = d, ie = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:single-node-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "pp", "dcp-size", "pcp-size", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, conc: { $ref: "#/$defs/size" }, "max-model-len": { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, "exp-name": { type: "string" }, disagg: { type: "boolean", const: !1 }, "run-eval": { type: "boolean" }, router: { $ref: "#/$defs/component" }, "eval-only": { type: "boolean" }, "recipe-fingerprint": { type: "string", pattern: "^[0-9a-f]{64}$", $comment: "64 lowercase hexadecimal digits" } }, $defs: { component: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" } } };
var se = { type: "string", enum: ["mtp", "draft_model", "none"] };
function D(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = D.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let p;
      if (i.name === void 0 && (p = "name") || i.version === void 0 && (p = "version"))
        return D.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: p } }], !1;
      {
        let a = r;
        for (let t in i)
          if (!(t === "name" || t === "version")) {
            return D.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: t } }], !1;
            break;
          }
        if (a === r) {
          if (i.name !== void 0) {
            let t = i.name, e = r;
            if (r === r)
              if (typeof t == "string") {
                if (!N.test(t))
                  return D.errors = [{ instancePath: n + "/name", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return D.errors = [{ instancePath: n + "/name", keyword: "type", params: { type: "string" } }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (i.version !== void 0) {
              let t = i.version, e = r;
              if (r === r)
                if (typeof t == "string") {
                  if (!V.test(t))
                    return D.errors = [{ instancePath: n + "/version", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                } else
                  return D.errors = [{ instancePath: n + "/version", keyword: "type", params: { type: "string" } }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return D.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return D.errors = l, r === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function d(i, { instancePath: n = "", parentData: S, parentDataProperty: x, rootData: b = i, dynamicAnchors: z = {} } = {}) {
  let l = null, r = 0, m = d.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let p;
      if (i.image === void 0 && (p = "image") || i.model === void 0 && (p = "model") || i["model-prefix"] === void 0 && (p = "model-prefix") || i.precision === void 0 && (p = "precision") || i.framework === void 0 && (p = "framework") || i.runner === void 0 && (p = "runner") || i.isl === void 0 && (p = "isl") || i.osl === void 0 && (p = "osl") || i.tp === void 0 && (p = "tp") || i.pp === void 0 && (p = "pp") || i["dcp-size"] === void 0 && (p = "dcp-size") || i["pcp-size"] === void 0 && (p = "pcp-size") || i.conc === void 0 && (p = "conc") || i["max-model-len"] === void 0 && (p = "max-model-len") || i.ep === void 0 && (p = "ep") || i["dp-attn"] === void 0 && (p = "dp-attn") || i["spec-decoding"] === void 0 && (p = "spec-decoding") || i["exp-name"] === void 0 && (p = "exp-name") || i.disagg === void 0 && (p = "disagg") || i["run-eval"] === void 0 && (p = "run-eval"))
        return d.errors = [{ instancePath: n, keyword: "required", params: { missingProperty: p } }], !1;
      {
        let a = r;
        for (let t in i)
          if (!E.call(ie.properties, t)) {
            return d.errors = [{ instancePath: n, keyword: "additionalProperties", params: { additionalProperty: t } }], !1;
            break;
          }
        if (a === r) {
          if (i.image !== void 0) {
            let t = i.image, e = r;
            if (r === r)
              if (typeof t == "string") {
                if (!N.test(t))
                  return d.errors = [{ instancePath: n + "/image", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return d.errors = [{ instancePath: n + "/image", keyword: "type", params: { type: "string" } }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s) {
            if (i.model !== void 0) {
              let t = i.model, e = r;
              if (r === r)
                if (typeof t == "string") {
                  if (!N.test(t))
                    return d.errors = [{ instancePath: n + "/model", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                } else
                  return d.errors = [{ instancePath: n + "/model", keyword: "type", params: { type: "string" } }], !1;
              var s = e === r;
            } else
              var s = !0;
            if (s) {
              if (i["model-prefix"] !== void 0) {
                let t = i["model-prefix"], e = r;
                if (r === r)
                  if (typeof t == "string") {
                    if (!N.test(t))
                      return d.errors = [{ instancePath: n + "/model-prefix", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                  } else
                    return d.errors = [{ instancePath: n + "/model-prefix", keyword: "type", params: { type: "string" } }], !1;
                var s = e === r;
              } else
                var s = !0;
              if (s) {
                if (i.precision !== void 0) {
                  let t = i.precision, e = r;
                  if (r === r)
                    if (typeof t == "string") {
                      if (!N.test(t))
                        return d.errors = [{ instancePath: n + "/precision", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                    } else
                      return d.errors = [{ instancePath: n + "/precision", keyword: "type", params: { type: "string" } }], !1;
                  var s = e === r;
                } else
                  var s = !0;
                if (s) {
                  if (i.framework !== void 0) {
                    let t = i.framework, e = r;
                    if (r === r)
                      if (typeof t == "string") {
                        if (!N.test(t))
                          return d.errors = [{ instancePath: n + "/framework", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                      } else
                        return d.errors = [{ instancePath: n + "/framework", keyword: "type", params: { type: "string" } }], !1;
                    var s = e === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (i.runner !== void 0) {
                      let t = r;
                      if (typeof i.runner != "string")
                        return d.errors = [{ instancePath: n + "/runner", keyword: "type", params: { type: "string" } }], !1;
                      var s = t === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (i.isl !== void 0) {
                        let t = i.isl, e = r, o = r;
                        if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                          return d.errors = [{ instancePath: n + "/isl", keyword: "type", params: { type: "integer" } }], !1;
                        if (r === o && typeof t == "number" && isFinite(t)) {
                          if (t > 9007199254740991 || isNaN(t))
                            return d.errors = [{ instancePath: n + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                          if (t < 1 || isNaN(t))
                            return d.errors = [{ instancePath: n + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                        }
                        var s = e === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (i.osl !== void 0) {
                          let t = i.osl, e = r, o = r;
                          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                            return d.errors = [{ instancePath: n + "/osl", keyword: "type", params: { type: "integer" } }], !1;
                          if (r === o && typeof t == "number" && isFinite(t)) {
                            if (t > 9007199254740991 || isNaN(t))
                              return d.errors = [{ instancePath: n + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (t < 1 || isNaN(t))
                              return d.errors = [{ instancePath: n + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                          }
                          var s = e === r;
                        } else
                          var s = !0;
                        if (s) {
                          if (i.tp !== void 0) {
                            let t = i.tp, e = r, o = r;
                            if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                              return d.errors = [{ instancePath: n + "/tp", keyword: "type", params: { type: "integer" } }], !1;
                            if (r === o && typeof t == "number" && isFinite(t)) {
                              if (t > 9007199254740991 || isNaN(t))
                                return d.errors = [{ instancePath: n + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                              if (t < 1 || isNaN(t))
                                return d.errors = [{ instancePath: n + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                            }
                            var s = e === r;
                          } else
                            var s = !0;
                          if (s) {
                            if (i.pp !== void 0) {
                              let t = i.pp, e = r, o = r;
                              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                return d.errors = [{ instancePath: n + "/pp", keyword: "type", params: { type: "integer" } }], !1;
                              if (r === o && typeof t == "number" && isFinite(t)) {
                                if (t > 9007199254740991 || isNaN(t))
                                  return d.errors = [{ instancePath: n + "/pp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                if (t < 1 || isNaN(t))
                                  return d.errors = [{ instancePath: n + "/pp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                              }
                              var s = e === r;
                            } else
                              var s = !0;
                            if (s) {
                              if (i["dcp-size"] !== void 0) {
                                let t = i["dcp-size"], e = r, o = r;
                                if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                  return d.errors = [{ instancePath: n + "/dcp-size", keyword: "type", params: { type: "integer" } }], !1;
                                if (r === o && typeof t == "number" && isFinite(t)) {
                                  if (t > 9007199254740991 || isNaN(t))
                                    return d.errors = [{ instancePath: n + "/dcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                  if (t < 1 || isNaN(t))
                                    return d.errors = [{ instancePath: n + "/dcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                }
                                var s = e === r;
                              } else
                                var s = !0;
                              if (s) {
                                if (i["pcp-size"] !== void 0) {
                                  let t = i["pcp-size"], e = r, o = r;
                                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                    return d.errors = [{ instancePath: n + "/pcp-size", keyword: "type", params: { type: "integer" } }], !1;
                                  if (r === o && typeof t == "number" && isFinite(t)) {
                                    if (t > 9007199254740991 || isNaN(t))
                                      return d.errors = [{ instancePath: n + "/pcp-size", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                    if (t < 1 || isNaN(t))
                                      return d.errors = [{ instancePath: n + "/pcp-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                  }
                                  var s = e === r;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (i.conc !== void 0) {
                                    let t = i.conc, e = r, o = r;
                                    if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                      return d.errors = [{ instancePath: n + "/conc", keyword: "type", params: { type: "integer" } }], !1;
                                    if (r === o && typeof t == "number" && isFinite(t)) {
                                      if (t > 9007199254740991 || isNaN(t))
                                        return d.errors = [{ instancePath: n + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                      if (t < 1 || isNaN(t))
                                        return d.errors = [{ instancePath: n + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                    }
                                    var s = e === r;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (i["max-model-len"] !== void 0) {
                                      let t = i["max-model-len"], e = r, o = r;
                                      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                        return d.errors = [{ instancePath: n + "/max-model-len", keyword: "type", params: { type: "integer" } }], !1;
                                      if (r === o && typeof t == "number" && isFinite(t)) {
                                        if (t > 9007199254740991 || isNaN(t))
                                          return d.errors = [{ instancePath: n + "/max-model-len", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                        if (t < 1 || isNaN(t))
                                          return d.errors = [{ instancePath: n + "/max-model-len", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                      }
                                      var s = e === r;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (i.ep !== void 0) {
                                        let t = i.ep, e = r, o = r;
                                        if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)))
                                          return d.errors = [{ instancePath: n + "/ep", keyword: "type", params: { type: "integer" } }], !1;
                                        if (r === o && typeof t == "number" && isFinite(t)) {
                                          if (t > 9007199254740991 || isNaN(t))
                                            return d.errors = [{ instancePath: n + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                          if (t < 1 || isNaN(t))
                                            return d.errors = [{ instancePath: n + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                        }
                                        var s = e === r;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (i["dp-attn"] !== void 0) {
                                          let t = r;
                                          if (typeof i["dp-attn"] != "boolean")
                                            return d.errors = [{ instancePath: n + "/dp-attn", keyword: "type", params: { type: "boolean" } }], !1;
                                          var s = t === r;
                                        } else
                                          var s = !0;
                                        if (s) {
                                          if (i["spec-decoding"] !== void 0) {
                                            let t = i["spec-decoding"], e = r;
                                            if (typeof t != "string")
                                              return d.errors = [{ instancePath: n + "/spec-decoding", keyword: "type", params: { type: "string" } }], !1;
                                            if (!(t === "mtp" || t === "draft_model" || t === "none"))
                                              return d.errors = [{ instancePath: n + "/spec-decoding", keyword: "enum", params: { allowedValues: se.enum } }], !1;
                                            var s = e === r;
                                          } else
                                            var s = !0;
                                          if (s) {
                                            if (i["exp-name"] !== void 0) {
                                              let t = r;
                                              if (typeof i["exp-name"] != "string")
                                                return d.errors = [{ instancePath: n + "/exp-name", keyword: "type", params: { type: "string" } }], !1;
                                              var s = t === r;
                                            } else
                                              var s = !0;
                                            if (s) {
                                              if (i.disagg !== void 0) {
                                                let t = i.disagg, e = r;
                                                if (typeof t != "boolean")
                                                  return d.errors = [{ instancePath: n + "/disagg", keyword: "type", params: { type: "boolean" } }], !1;
                                                if (t !== !1)
                                                  return d.errors = [{ instancePath: n + "/disagg", keyword: "const", params: { allowedValue: !1 } }], !1;
                                                var s = e === r;
                                              } else
                                                var s = !0;
                                              if (s) {
                                                if (i["run-eval"] !== void 0) {
                                                  let t = r;
                                                  if (typeof i["run-eval"] != "boolean")
                                                    return d.errors = [{ instancePath: n + "/run-eval", keyword: "type", params: { type: "boolean" } }], !1;
                                                  var s = t === r;
                                                } else
                                                  var s = !0;
                                                if (s) {
                                                  if (i.router !== void 0) {
                                                    let t = r;
                                                    D(i.router, { instancePath: n + "/router", parentData: i, parentDataProperty: "router", rootData: b, dynamicAnchors: z }) || (l = l === null ? D.errors : I(l, D.errors), r = l.length);
                                                    var s = t === r;
                                                  } else
                                                    var s = !0;
                                                  if (s) {
                                                    if (i["eval-only"] !== void 0) {
                                                      let t = r;
                                                      if (typeof i["eval-only"] != "boolean")
                                                        return d.errors = [{ instancePath: n + "/eval-only", keyword: "type", params: { type: "boolean" } }], !1;
                                                      var s = t === r;
                                                    } else
                                                      var s = !0;
                                                    if (s)
                                                      if (i["recipe-fingerprint"] !== void 0) {
                                                        let t = i["recipe-fingerprint"], e = r;
                                                        if (r === e)
                                                          if (typeof t == "string") {
                                                            if (!R.test(t))
                                                              return d.errors = [{ instancePath: n + "/recipe-fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
                                                          } else
                                                            return d.errors = [{ instancePath: n + "/recipe-fingerprint", keyword: "type", params: { type: "string" } }], !1;
                                                        var s = e === r;
                                                      } else
                                                        var s = !0;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return d.errors = [{ instancePath: n, keyword: "type", params: { type: "object" } }], !1;
  return d.errors = l, r === 0;
}
d.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function I(i, n) {
  for (let S of n) i.push(S);
  return i;
}
export {
  ne as validateMultiNodeAgenticEntry,
  te as validateMultiNodeEntry,
  oe as validateSingleNodeAgenticEntry,
  ae as validateSingleNodeEntry
};
