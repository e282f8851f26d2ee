// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var D = f, F = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-02:multi-node-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/worker" }, decode: { $ref: "#/$defs/worker" }, conc: { type: "array", items: { $ref: "#/$defs/size" } }, "max-model-len": { $ref: "#/$defs/size" }, "exp-name": { type: "string" }, disagg: { type: "boolean" }, "run-eval": { type: "boolean" } }, $defs: { name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] }, worker: { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } } } };
var P = { type: "string", enum: ["mtp", "draft_model", "none"] }, b = Object.prototype.hasOwnProperty, g = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", ""), z = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function m(i, { instancePath: t = "", parentData: k, parentDataProperty: N, rootData: w = i, dynamicAnchors: $ = {} } = {}) {
  let y = null, e = 0, u = m.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let p;
      if (i["num-worker"] === void 0 && (p = "num-worker") || i.tp === void 0 && (p = "tp") || i.ep === void 0 && (p = "ep") || i["dp-attn"] === void 0 && (p = "dp-attn"))
        return m.errors = [{ instancePath: t, keyword: "required", params: { missingProperty: p } }], !1;
      {
        let n = e;
        for (let r in i)
          if (!(r === "num-worker" || r === "tp" || r === "ep" || r === "dp-attn" || r === "additional-settings")) {
            return m.errors = [{ instancePath: t, keyword: "additionalProperties", params: { additionalProperty: r } }], !1;
            break;
          }
        if (n === e) {
          if (i["num-worker"] !== void 0) {
            let r = i["num-worker"], o = e, d = e;
            if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)))
              return m.errors = [{ instancePath: t + "/num-worker", keyword: "type", params: { type: "integer" } }], !1;
            if (e === d && typeof r == "number" && isFinite(r)) {
              if (r > 9007199254740991 || isNaN(r))
                return m.errors = [{ instancePath: t + "/num-worker", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
              if (r < 1 || isNaN(r))
                return m.errors = [{ instancePath: t + "/num-worker", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var s = o === e;
          } else
            var s = !0;
          if (s) {
            if (i.tp !== void 0) {
              let r = i.tp, o = e, d = e;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)))
                return m.errors = [{ instancePath: t + "/tp", keyword: "type", params: { type: "integer" } }], !1;
              if (e === d && typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r))
                  return m.errors = [{ instancePath: t + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                if (r < 1 || isNaN(r))
                  return m.errors = [{ instancePath: t + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (i.ep !== void 0) {
                let r = i.ep, o = e, d = e;
                if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)))
                  return m.errors = [{ instancePath: t + "/ep", keyword: "type", params: { type: "integer" } }], !1;
                if (e === d && typeof r == "number" && isFinite(r)) {
                  if (r > 9007199254740991 || isNaN(r))
                    return m.errors = [{ instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                  if (r < 1 || isNaN(r))
                    return m.errors = [{ instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var s = o === e;
              } else
                var s = !0;
              if (s) {
                if (i["dp-attn"] !== void 0) {
                  let r = e;
                  if (typeof i["dp-attn"] != "boolean")
                    return m.errors = [{ instancePath: t + "/dp-attn", keyword: "type", params: { type: "boolean" } }], !1;
                  var s = r === e;
                } else
                  var s = !0;
                if (s)
                  if (i["additional-settings"] !== void 0) {
                    let r = i["additional-settings"], o = e;
                    if (!Array.isArray(r) && r !== null)
                      return m.errors = [{ instancePath: t + "/additional-settings", keyword: "type", params: { type: z.properties["additional-settings"].type } }], !1;
                    if (e === o && Array.isArray(r)) {
                      var l = !0;
                      let _ = r.length;
                      for (let v = 0; v < _; v++) {
                        let c = e;
                        if (typeof r[v] != "string")
                          return m.errors = [{ instancePath: t + "/additional-settings/" + v, keyword: "type", params: { type: "string" } }], !1;
                        var l = c === e;
                        if (!l)
                          break;
                      }
                    }
                    var s = o === e;
                  } else
                    var s = !0;
              }
            }
          }
        }
      }
    } else
      return m.errors = [{ instancePath: t, keyword: "type", params: { type: "object" } }], !1;
  return m.errors = y, e === 0;
}
m.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function f(i, { instancePath: t = "", parentData: k, parentDataProperty: N, rootData: w = i, dynamicAnchors: $ = {} } = {}) {
  let y = null, e = 0, u = f.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let p;
      if (i.image === void 0 && (p = "image") || i.model === void 0 && (p = "model") || i["model-prefix"] === void 0 && (p = "model-prefix") || i.precision === void 0 && (p = "precision") || i.framework === void 0 && (p = "framework") || i.runner === void 0 && (p = "runner") || i.isl === void 0 && (p = "isl") || i.osl === void 0 && (p = "osl") || i["spec-decoding"] === void 0 && (p = "spec-decoding") || i.prefill === void 0 && (p = "prefill") || i.decode === void 0 && (p = "decode") || i.conc === void 0 && (p = "conc") || i["max-model-len"] === void 0 && (p = "max-model-len") || i["exp-name"] === void 0 && (p = "exp-name") || i.disagg === void 0 && (p = "disagg") || i["run-eval"] === void 0 && (p = "run-eval"))
        return f.errors = [{ instancePath: t, keyword: "required", params: { missingProperty: p } }], !1;
      {
        let n = e;
        for (let r in i)
          if (!b.call(F.properties, r)) {
            return f.errors = [{ instancePath: t, keyword: "additionalProperties", params: { additionalProperty: r } }], !1;
            break;
          }
        if (n === e) {
          if (i.image !== void 0) {
            let r = i.image, o = e;
            if (e === e)
              if (typeof r == "string") {
                if (!g.test(r))
                  return f.errors = [{ instancePath: t + "/image", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return f.errors = [{ instancePath: t + "/image", keyword: "type", params: { type: "string" } }], !1;
            var s = o === e;
          } else
            var s = !0;
          if (s) {
            if (i.model !== void 0) {
              let r = i.model, o = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!g.test(r))
                    return f.errors = [{ instancePath: t + "/model", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                } else
                  return f.errors = [{ instancePath: t + "/model", keyword: "type", params: { type: "string" } }], !1;
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (i["model-prefix"] !== void 0) {
                let r = i["model-prefix"], o = e;
                if (e === e)
                  if (typeof r == "string") {
                    if (!g.test(r))
                      return f.errors = [{ instancePath: t + "/model-prefix", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                  } else
                    return f.errors = [{ instancePath: t + "/model-prefix", keyword: "type", params: { type: "string" } }], !1;
                var s = o === e;
              } else
                var s = !0;
              if (s) {
                if (i.precision !== void 0) {
                  let r = i.precision, o = e;
                  if (e === e)
                    if (typeof r == "string") {
                      if (!g.test(r))
                        return f.errors = [{ instancePath: t + "/precision", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                    } else
                      return f.errors = [{ instancePath: t + "/precision", keyword: "type", params: { type: "string" } }], !1;
                  var s = o === e;
                } else
                  var s = !0;
                if (s) {
                  if (i.framework !== void 0) {
                    let r = i.framework, o = e;
                    if (e === e)
                      if (typeof r == "string") {
                        if (!g.test(r))
                          return f.errors = [{ instancePath: t + "/framework", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                      } else
                        return f.errors = [{ instancePath: t + "/framework", keyword: "type", params: { type: "string" } }], !1;
                    var s = o === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (i.runner !== void 0) {
                      let r = e;
                      if (typeof i.runner != "string")
                        return f.errors = [{ instancePath: t + "/runner", keyword: "type", params: { type: "string" } }], !1;
                      var s = r === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (i.isl !== void 0) {
                        let r = i.isl, o = e, d = e;
                        if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)))
                          return f.errors = [{ instancePath: t + "/isl", keyword: "type", params: { type: "integer" } }], !1;
                        if (e === d && typeof r == "number" && isFinite(r)) {
                          if (r > 9007199254740991 || isNaN(r))
                            return f.errors = [{ instancePath: t + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                          if (r < 1 || isNaN(r))
                            return f.errors = [{ instancePath: t + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                        }
                        var s = o === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (i.osl !== void 0) {
                          let r = i.osl, o = e, d = e;
                          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)))
                            return f.errors = [{ instancePath: t + "/osl", keyword: "type", params: { type: "integer" } }], !1;
                          if (e === d && typeof r == "number" && isFinite(r)) {
                            if (r > 9007199254740991 || isNaN(r))
                              return f.errors = [{ instancePath: t + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (r < 1 || isNaN(r))
                              return f.errors = [{ instancePath: t + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                          }
                          var s = o === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (i["spec-decoding"] !== void 0) {
                            let r = i["spec-decoding"], o = e;
                            if (typeof r != "string")
                              return f.errors = [{ instancePath: t + "/spec-decoding", keyword: "type", params: { type: "string" } }], !1;
                            if (!(r === "mtp" || r === "draft_model" || r === "none"))
                              return f.errors = [{ instancePath: t + "/spec-decoding", keyword: "enum", params: { allowedValues: P.enum } }], !1;
                            var s = o === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (i.prefill !== void 0) {
                              let r = e;
                              m(i.prefill, { instancePath: t + "/prefill", parentData: i, parentDataProperty: "prefill", rootData: w, dynamicAnchors: $ }) || (y = y === null ? m.errors : x(y, m.errors), e = y.length);
                              var s = r === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (i.decode !== void 0) {
                                let r = e;
                                m(i.decode, { instancePath: t + "/decode", parentData: i, parentDataProperty: "decode", rootData: w, dynamicAnchors: $ }) || (y = y === null ? m.errors : x(y, m.errors), e = y.length);
                                var s = r === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (i.conc !== void 0) {
                                  let r = i.conc, o = e;
                                  if (e === o)
                                    if (Array.isArray(r)) {
                                      var l = !0;
                                      let _ = r.length;
                                      for (let v = 0; v < _; v++) {
                                        let c = r[v], S = e, h = e;
                                        if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                          return f.errors = [{ instancePath: t + "/conc/" + v, keyword: "type", params: { type: "integer" } }], !1;
                                        if (e === h && typeof c == "number" && isFinite(c)) {
                                          if (c > 9007199254740991 || isNaN(c))
                                            return f.errors = [{ instancePath: t + "/conc/" + v, keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                          if (c < 1 || isNaN(c))
                                            return f.errors = [{ instancePath: t + "/conc/" + v, keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                        }
                                        var l = S === e;
                                        if (!l)
                                          break;
                                      }
                                    } else
                                      return f.errors = [{ instancePath: t + "/conc", keyword: "type", params: { type: "array" } }], !1;
                                  var s = o === e;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (i["max-model-len"] !== void 0) {
                                    let r = i["max-model-len"], o = e, d = e;
                                    if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)))
                                      return f.errors = [{ instancePath: t + "/max-model-len", keyword: "type", params: { type: "integer" } }], !1;
                                    if (e === d && typeof r == "number" && isFinite(r)) {
                                      if (r > 9007199254740991 || isNaN(r))
                                        return f.errors = [{ instancePath: t + "/max-model-len", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                      if (r < 1 || isNaN(r))
                                        return f.errors = [{ instancePath: t + "/max-model-len", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                    }
                                    var s = o === e;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (i["exp-name"] !== void 0) {
                                      let r = e;
                                      if (typeof i["exp-name"] != "string")
                                        return f.errors = [{ instancePath: t + "/exp-name", keyword: "type", params: { type: "string" } }], !1;
                                      var s = r === e;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (i.disagg !== void 0) {
                                        let r = e;
                                        if (typeof i.disagg != "boolean")
                                          return f.errors = [{ instancePath: t + "/disagg", keyword: "type", params: { type: "boolean" } }], !1;
                                        var s = r === e;
                                      } else
                                        var s = !0;
                                      if (s)
                                        if (i["run-eval"] !== void 0) {
                                          let r = e;
                                          if (typeof i["run-eval"] != "boolean")
                                            return f.errors = [{ instancePath: t + "/run-eval", keyword: "type", params: { type: "boolean" } }], !1;
                                          var s = r === e;
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
    } else
      return f.errors = [{ instancePath: t, keyword: "type", params: { type: "object" } }], !1;
  return f.errors = y, e === 0;
}
f.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var q = a, j = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-02:single-node-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, conc: { $ref: "#/$defs/size" }, "max-model-len": { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, "exp-name": { type: "string" }, disagg: { type: "boolean" }, "run-eval": { type: "boolean" } }, $defs: { name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] } } };
var A = { type: "string", enum: ["mtp", "draft_model", "none"] };
function a(i, { instancePath: t = "", parentData: k, parentDataProperty: N, rootData: w = i, dynamicAnchors: $ = {} } = {}) {
  let y = null, e = 0, u = a.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let l;
      if (i.image === void 0 && (l = "image") || i.model === void 0 && (l = "model") || i["model-prefix"] === void 0 && (l = "model-prefix") || i.precision === void 0 && (l = "precision") || i.framework === void 0 && (l = "framework") || i.runner === void 0 && (l = "runner") || i.isl === void 0 && (l = "isl") || i.osl === void 0 && (l = "osl") || i.tp === void 0 && (l = "tp") || i.conc === void 0 && (l = "conc") || i["max-model-len"] === void 0 && (l = "max-model-len") || i.ep === void 0 && (l = "ep") || i["dp-attn"] === void 0 && (l = "dp-attn") || i["spec-decoding"] === void 0 && (l = "spec-decoding") || i["exp-name"] === void 0 && (l = "exp-name") || i.disagg === void 0 && (l = "disagg") || i["run-eval"] === void 0 && (l = "run-eval"))
        return a.errors = [{ instancePath: t, keyword: "required", params: { missingProperty: l } }], !1;
      {
        let p = e;
        for (let n in i)
          if (!b.call(j.properties, n)) {
            return a.errors = [{ instancePath: t, keyword: "additionalProperties", params: { additionalProperty: n } }], !1;
            break;
          }
        if (p === e) {
          if (i.image !== void 0) {
            let n = i.image, r = e;
            if (e === e)
              if (typeof n == "string") {
                if (!g.test(n))
                  return a.errors = [{ instancePath: t + "/image", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
              } else
                return a.errors = [{ instancePath: t + "/image", keyword: "type", params: { type: "string" } }], !1;
            var s = r === e;
          } else
            var s = !0;
          if (s) {
            if (i.model !== void 0) {
              let n = i.model, r = e;
              if (e === e)
                if (typeof n == "string") {
                  if (!g.test(n))
                    return a.errors = [{ instancePath: t + "/model", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                } else
                  return a.errors = [{ instancePath: t + "/model", keyword: "type", params: { type: "string" } }], !1;
              var s = r === e;
            } else
              var s = !0;
            if (s) {
              if (i["model-prefix"] !== void 0) {
                let n = i["model-prefix"], r = e;
                if (e === e)
                  if (typeof n == "string") {
                    if (!g.test(n))
                      return a.errors = [{ instancePath: t + "/model-prefix", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                  } else
                    return a.errors = [{ instancePath: t + "/model-prefix", keyword: "type", params: { type: "string" } }], !1;
                var s = r === e;
              } else
                var s = !0;
              if (s) {
                if (i.precision !== void 0) {
                  let n = i.precision, r = e;
                  if (e === e)
                    if (typeof n == "string") {
                      if (!g.test(n))
                        return a.errors = [{ instancePath: t + "/precision", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                    } else
                      return a.errors = [{ instancePath: t + "/precision", keyword: "type", params: { type: "string" } }], !1;
                  var s = r === e;
                } else
                  var s = !0;
                if (s) {
                  if (i.framework !== void 0) {
                    let n = i.framework, r = e;
                    if (e === e)
                      if (typeof n == "string") {
                        if (!g.test(n))
                          return a.errors = [{ instancePath: t + "/framework", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" } }], !1;
                      } else
                        return a.errors = [{ instancePath: t + "/framework", keyword: "type", params: { type: "string" } }], !1;
                    var s = r === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (i.runner !== void 0) {
                      let n = e;
                      if (typeof i.runner != "string")
                        return a.errors = [{ instancePath: t + "/runner", keyword: "type", params: { type: "string" } }], !1;
                      var s = n === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (i.isl !== void 0) {
                        let n = i.isl, r = e, o = e;
                        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                          return a.errors = [{ instancePath: t + "/isl", keyword: "type", params: { type: "integer" } }], !1;
                        if (e === o && typeof n == "number" && isFinite(n)) {
                          if (n > 9007199254740991 || isNaN(n))
                            return a.errors = [{ instancePath: t + "/isl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                          if (n < 1 || isNaN(n))
                            return a.errors = [{ instancePath: t + "/isl", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                        }
                        var s = r === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (i.osl !== void 0) {
                          let n = i.osl, r = e, o = e;
                          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                            return a.errors = [{ instancePath: t + "/osl", keyword: "type", params: { type: "integer" } }], !1;
                          if (e === o && typeof n == "number" && isFinite(n)) {
                            if (n > 9007199254740991 || isNaN(n))
                              return a.errors = [{ instancePath: t + "/osl", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (n < 1 || isNaN(n))
                              return a.errors = [{ instancePath: t + "/osl", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                          }
                          var s = r === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (i.tp !== void 0) {
                            let n = i.tp, r = e, o = e;
                            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                              return a.errors = [{ instancePath: t + "/tp", keyword: "type", params: { type: "integer" } }], !1;
                            if (e === o && typeof n == "number" && isFinite(n)) {
                              if (n > 9007199254740991 || isNaN(n))
                                return a.errors = [{ instancePath: t + "/tp", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                              if (n < 1 || isNaN(n))
                                return a.errors = [{ instancePath: t + "/tp", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                            }
                            var s = r === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (i.conc !== void 0) {
                              let n = i.conc, r = e, o = e;
                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                return a.errors = [{ instancePath: t + "/conc", keyword: "type", params: { type: "integer" } }], !1;
                              if (e === o && typeof n == "number" && isFinite(n)) {
                                if (n > 9007199254740991 || isNaN(n))
                                  return a.errors = [{ instancePath: t + "/conc", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                if (n < 1 || isNaN(n))
                                  return a.errors = [{ instancePath: t + "/conc", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                              }
                              var s = r === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (i["max-model-len"] !== void 0) {
                                let n = i["max-model-len"], r = e, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                  return a.errors = [{ instancePath: t + "/max-model-len", keyword: "type", params: { type: "integer" } }], !1;
                                if (e === o && typeof n == "number" && isFinite(n)) {
                                  if (n > 9007199254740991 || isNaN(n))
                                    return a.errors = [{ instancePath: t + "/max-model-len", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                  if (n < 1 || isNaN(n))
                                    return a.errors = [{ instancePath: t + "/max-model-len", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                }
                                var s = r === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (i.ep !== void 0) {
                                  let n = i.ep, r = e, o = e;
                                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                    return a.errors = [{ instancePath: t + "/ep", keyword: "type", params: { type: "integer" } }], !1;
                                  if (e === o && typeof n == "number" && isFinite(n)) {
                                    if (n > 9007199254740991 || isNaN(n))
                                      return a.errors = [{ instancePath: t + "/ep", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                    if (n < 1 || isNaN(n))
                                      return a.errors = [{ instancePath: t + "/ep", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                  }
                                  var s = r === e;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (i["dp-attn"] !== void 0) {
                                    let n = e;
                                    if (typeof i["dp-attn"] != "boolean")
                                      return a.errors = [{ instancePath: t + "/dp-attn", keyword: "type", params: { type: "boolean" } }], !1;
                                    var s = n === e;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (i["spec-decoding"] !== void 0) {
                                      let n = i["spec-decoding"], r = e;
                                      if (typeof n != "string")
                                        return a.errors = [{ instancePath: t + "/spec-decoding", keyword: "type", params: { type: "string" } }], !1;
                                      if (!(n === "mtp" || n === "draft_model" || n === "none"))
                                        return a.errors = [{ instancePath: t + "/spec-decoding", keyword: "enum", params: { allowedValues: A.enum } }], !1;
                                      var s = r === e;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (i["exp-name"] !== void 0) {
                                        let n = e;
                                        if (typeof i["exp-name"] != "string")
                                          return a.errors = [{ instancePath: t + "/exp-name", keyword: "type", params: { type: "string" } }], !1;
                                        var s = n === e;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (i.disagg !== void 0) {
                                          let n = e;
                                          if (typeof i.disagg != "boolean")
                                            return a.errors = [{ instancePath: t + "/disagg", keyword: "type", params: { type: "boolean" } }], !1;
                                          var s = n === e;
                                        } else
                                          var s = !0;
                                        if (s)
                                          if (i["run-eval"] !== void 0) {
                                            let n = e;
                                            if (typeof i["run-eval"] != "boolean")
                                              return a.errors = [{ instancePath: t + "/run-eval", keyword: "type", params: { type: "boolean" } }], !1;
                                            var s = n === e;
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
    } else
      return a.errors = [{ instancePath: t, keyword: "type", params: { type: "object" } }], !1;
  return a.errors = y, e === 0;
}
a.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function x(i, t) {
  for (let k of t) i.push(k);
  return i;
}
export {
  D as validateMultiNodeEntry,
  q as validateSingleNodeEntry
};
