// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var O = p, h = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-02:multi-node-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/worker" }, decode: { $ref: "#/$defs/worker" }, conc: { type: "array", items: { $ref: "#/$defs/size" } }, "max-model-len": { $ref: "#/$defs/size" }, "exp-name": { type: "string" }, disagg: { type: "boolean" }, "run-eval": { type: "boolean" } }, $defs: { name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] }, worker: { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } } } }, v = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, o = { type: "integer", minimum: 1, maximum: 9007199254740991 }, _ = { type: "string", enum: ["mtp", "draft_model", "none"] }, E = Object.prototype.hasOwnProperty, x = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", ""), w = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function l(r, { instancePath: i = "", parentData: b, parentDataProperty: A, rootData: z = r, dynamicAnchors: F = {} } = {}) {
  let k = null, a = 0, $ = l.evaluated;
  if ($.dynamicProps && ($.props = void 0), $.dynamicItems && ($.items = void 0), a === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let d;
      if (r["num-worker"] === void 0 && (d = "num-worker") || r.tp === void 0 && (d = "tp") || r.ep === void 0 && (d = "ep") || r["dp-attn"] === void 0 && (d = "dp-attn"))
        return l.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: d }, schema: w.required, parentSchema: w, data: r }], !1;
      {
        let s = a;
        for (let e in r)
          if (!(e === "num-worker" || e === "tp" || e === "ep" || e === "dp-attn" || e === "additional-settings")) {
            return l.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: w, data: r }], !1;
            break;
          }
        if (s === a) {
          if (r["num-worker"] !== void 0) {
            let e = r["num-worker"], n = a, u = a;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return l.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: o.type, parentSchema: o, data: e }], !1;
            if (a === u && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return l.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: o, data: e }], !1;
              if (e < 1 || isNaN(e))
                return l.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: o, data: e }], !1;
            }
            var t = n === a;
          } else
            var t = !0;
          if (t) {
            if (r.tp !== void 0) {
              let e = r.tp, n = a, u = a;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return l.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: o.type, parentSchema: o, data: e }], !1;
              if (a === u && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return l.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: o, data: e }], !1;
                if (e < 1 || isNaN(e))
                  return l.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: o, data: e }], !1;
              }
              var t = n === a;
            } else
              var t = !0;
            if (t) {
              if (r.ep !== void 0) {
                let e = r.ep, n = a, u = a;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return l.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: o.type, parentSchema: o, data: e }], !1;
                if (a === u && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return l.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: o, data: e }], !1;
                  if (e < 1 || isNaN(e))
                    return l.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: o, data: e }], !1;
                }
                var t = n === a;
              } else
                var t = !0;
              if (t) {
                if (r["dp-attn"] !== void 0) {
                  let e = r["dp-attn"], n = a;
                  if (typeof e != "boolean")
                    return l.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: w.properties["dp-attn"].type, parentSchema: w.properties["dp-attn"], data: e }], !1;
                  var t = n === a;
                } else
                  var t = !0;
                if (t)
                  if (r["additional-settings"] !== void 0) {
                    let e = r["additional-settings"], n = a;
                    if (!Array.isArray(e) && e !== null)
                      return l.errors = [{ instancePath: i + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: w.properties["additional-settings"].type }, schema: w.properties["additional-settings"].type, parentSchema: w.properties["additional-settings"], data: e }], !1;
                    if (a === n && Array.isArray(e)) {
                      var f = !0;
                      let j = e.length;
                      for (let P = 0; P < j; P++) {
                        let y = e[P], q = a;
                        if (typeof y != "string")
                          return l.errors = [{ instancePath: i + "/additional-settings/" + P, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: w.properties["additional-settings"].items.type, parentSchema: w.properties["additional-settings"].items, data: y }], !1;
                        var f = q === a;
                        if (!f)
                          break;
                      }
                    }
                    var t = n === a;
                  } else
                    var t = !0;
              }
            }
          }
        }
      }
    } else
      return l.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: w.type, parentSchema: w, data: r }], !1;
  return l.errors = k, a === 0;
}
l.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function p(r, { instancePath: i = "", parentData: b, parentDataProperty: A, rootData: z = r, dynamicAnchors: F = {} } = {}) {
  let k = null, a = 0, $ = p.evaluated;
  if ($.dynamicProps && ($.props = void 0), $.dynamicItems && ($.items = void 0), a === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let d;
      if (r.image === void 0 && (d = "image") || r.model === void 0 && (d = "model") || r["model-prefix"] === void 0 && (d = "model-prefix") || r.precision === void 0 && (d = "precision") || r.framework === void 0 && (d = "framework") || r.runner === void 0 && (d = "runner") || r.isl === void 0 && (d = "isl") || r.osl === void 0 && (d = "osl") || r["spec-decoding"] === void 0 && (d = "spec-decoding") || r.prefill === void 0 && (d = "prefill") || r.decode === void 0 && (d = "decode") || r.conc === void 0 && (d = "conc") || r["max-model-len"] === void 0 && (d = "max-model-len") || r["exp-name"] === void 0 && (d = "exp-name") || r.disagg === void 0 && (d = "disagg") || r["run-eval"] === void 0 && (d = "run-eval"))
        return p.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: d }, schema: h.required, parentSchema: h, data: r }], !1;
      {
        let s = a;
        for (let e in r)
          if (!E.call(h.properties, e)) {
            return p.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: h, data: r }], !1;
            break;
          }
        if (s === a) {
          if (r.image !== void 0) {
            let e = r.image, n = a;
            if (a === a)
              if (typeof e == "string") {
                if (!x.test(e))
                  return p.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: v, data: e }], !1;
              } else
                return p.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e }], !1;
            var t = n === a;
          } else
            var t = !0;
          if (t) {
            if (r.model !== void 0) {
              let e = r.model, n = a;
              if (a === a)
                if (typeof e == "string") {
                  if (!x.test(e))
                    return p.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: v, data: e }], !1;
                } else
                  return p.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e }], !1;
              var t = n === a;
            } else
              var t = !0;
            if (t) {
              if (r["model-prefix"] !== void 0) {
                let e = r["model-prefix"], n = a;
                if (a === a)
                  if (typeof e == "string") {
                    if (!x.test(e))
                      return p.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: v, data: e }], !1;
                  } else
                    return p.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e }], !1;
                var t = n === a;
              } else
                var t = !0;
              if (t) {
                if (r.precision !== void 0) {
                  let e = r.precision, n = a;
                  if (a === a)
                    if (typeof e == "string") {
                      if (!x.test(e))
                        return p.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: v, data: e }], !1;
                    } else
                      return p.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e }], !1;
                  var t = n === a;
                } else
                  var t = !0;
                if (t) {
                  if (r.framework !== void 0) {
                    let e = r.framework, n = a;
                    if (a === a)
                      if (typeof e == "string") {
                        if (!x.test(e))
                          return p.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: v, data: e }], !1;
                      } else
                        return p.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e }], !1;
                    var t = n === a;
                  } else
                    var t = !0;
                  if (t) {
                    if (r.runner !== void 0) {
                      let e = r.runner, n = a;
                      if (typeof e != "string")
                        return p.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: h.properties.runner.type, parentSchema: h.properties.runner, data: e }], !1;
                      var t = n === a;
                    } else
                      var t = !0;
                    if (t) {
                      if (r.isl !== void 0) {
                        let e = r.isl, n = a, u = a;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return p.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: o.type, parentSchema: o, data: e }], !1;
                        if (a === u && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return p.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: o, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return p.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: o, data: e }], !1;
                        }
                        var t = n === a;
                      } else
                        var t = !0;
                      if (t) {
                        if (r.osl !== void 0) {
                          let e = r.osl, n = a, u = a;
                          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                            return p.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: o.type, parentSchema: o, data: e }], !1;
                          if (a === u && typeof e == "number" && isFinite(e)) {
                            if (e > 9007199254740991 || isNaN(e))
                              return p.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: o, data: e }], !1;
                            if (e < 1 || isNaN(e))
                              return p.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: o, data: e }], !1;
                          }
                          var t = n === a;
                        } else
                          var t = !0;
                        if (t) {
                          if (r["spec-decoding"] !== void 0) {
                            let e = r["spec-decoding"], n = a;
                            if (typeof e != "string")
                              return p.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: _.type, parentSchema: _, data: e }], !1;
                            if (!(e === "mtp" || e === "draft_model" || e === "none"))
                              return p.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: _.enum }, schema: _.enum, parentSchema: _, data: e }], !1;
                            var t = n === a;
                          } else
                            var t = !0;
                          if (t) {
                            if (r.prefill !== void 0) {
                              let e = a;
                              l(r.prefill, { instancePath: i + "/prefill", parentData: r, parentDataProperty: "prefill", rootData: z, dynamicAnchors: F }) || (k = k === null ? l.errors : D(k, l.errors), a = k.length);
                              var t = e === a;
                            } else
                              var t = !0;
                            if (t) {
                              if (r.decode !== void 0) {
                                let e = a;
                                l(r.decode, { instancePath: i + "/decode", parentData: r, parentDataProperty: "decode", rootData: z, dynamicAnchors: F }) || (k = k === null ? l.errors : D(k, l.errors), a = k.length);
                                var t = e === a;
                              } else
                                var t = !0;
                              if (t) {
                                if (r.conc !== void 0) {
                                  let e = r.conc, n = a;
                                  if (a === n)
                                    if (Array.isArray(e)) {
                                      var f = !0;
                                      let j = e.length;
                                      for (let P = 0; P < j; P++) {
                                        let y = e[P], q = a, I = a;
                                        if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y)))
                                          return p.errors = [{ instancePath: i + "/conc/" + P, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: o.type, parentSchema: o, data: y }], !1;
                                        if (a === I && typeof y == "number" && isFinite(y)) {
                                          if (y > 9007199254740991 || isNaN(y))
                                            return p.errors = [{ instancePath: i + "/conc/" + P, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: o, data: y }], !1;
                                          if (y < 1 || isNaN(y))
                                            return p.errors = [{ instancePath: i + "/conc/" + P, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: o, data: y }], !1;
                                        }
                                        var f = q === a;
                                        if (!f)
                                          break;
                                      }
                                    } else
                                      return p.errors = [{ instancePath: i + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, schema: h.properties.conc.type, parentSchema: h.properties.conc, data: e }], !1;
                                  var t = n === a;
                                } else
                                  var t = !0;
                                if (t) {
                                  if (r["max-model-len"] !== void 0) {
                                    let e = r["max-model-len"], n = a, u = a;
                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                      return p.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: o.type, parentSchema: o, data: e }], !1;
                                    if (a === u && typeof e == "number" && isFinite(e)) {
                                      if (e > 9007199254740991 || isNaN(e))
                                        return p.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: o, data: e }], !1;
                                      if (e < 1 || isNaN(e))
                                        return p.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: o, data: e }], !1;
                                    }
                                    var t = n === a;
                                  } else
                                    var t = !0;
                                  if (t) {
                                    if (r["exp-name"] !== void 0) {
                                      let e = r["exp-name"], n = a;
                                      if (typeof e != "string")
                                        return p.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: h.properties["exp-name"].type, parentSchema: h.properties["exp-name"], data: e }], !1;
                                      var t = n === a;
                                    } else
                                      var t = !0;
                                    if (t) {
                                      if (r.disagg !== void 0) {
                                        let e = r.disagg, n = a;
                                        if (typeof e != "boolean")
                                          return p.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: h.properties.disagg.type, parentSchema: h.properties.disagg, data: e }], !1;
                                        var t = n === a;
                                      } else
                                        var t = !0;
                                      if (t)
                                        if (r["run-eval"] !== void 0) {
                                          let e = r["run-eval"], n = a;
                                          if (typeof e != "boolean")
                                            return p.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: h.properties["run-eval"].type, parentSchema: h.properties["run-eval"], data: e }], !1;
                                          var t = n === a;
                                        } else
                                          var t = !0;
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
      return p.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: h.type, parentSchema: h, data: r }], !1;
  return p.errors = k, a === 0;
}
p.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var V = m, g = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-02:single-node-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, conc: { $ref: "#/$defs/size" }, "max-model-len": { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, "exp-name": { type: "string" }, disagg: { type: "boolean" }, "run-eval": { type: "boolean" } }, $defs: { name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] } } }, S = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, c = { type: "integer", minimum: 1, maximum: 9007199254740991 }, N = { type: "string", enum: ["mtp", "draft_model", "none"] };
function m(r, { instancePath: i = "", parentData: b, parentDataProperty: A, rootData: z = r, dynamicAnchors: F = {} } = {}) {
  let k = null, a = 0, $ = m.evaluated;
  if ($.dynamicProps && ($.props = void 0), $.dynamicItems && ($.items = void 0), a === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let f;
      if (r.image === void 0 && (f = "image") || r.model === void 0 && (f = "model") || r["model-prefix"] === void 0 && (f = "model-prefix") || r.precision === void 0 && (f = "precision") || r.framework === void 0 && (f = "framework") || r.runner === void 0 && (f = "runner") || r.isl === void 0 && (f = "isl") || r.osl === void 0 && (f = "osl") || r.tp === void 0 && (f = "tp") || r.conc === void 0 && (f = "conc") || r["max-model-len"] === void 0 && (f = "max-model-len") || r.ep === void 0 && (f = "ep") || r["dp-attn"] === void 0 && (f = "dp-attn") || r["spec-decoding"] === void 0 && (f = "spec-decoding") || r["exp-name"] === void 0 && (f = "exp-name") || r.disagg === void 0 && (f = "disagg") || r["run-eval"] === void 0 && (f = "run-eval"))
        return m.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, schema: g.required, parentSchema: g, data: r }], !1;
      {
        let d = a;
        for (let s in r)
          if (!E.call(g.properties, s)) {
            return m.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: g, data: r }], !1;
            break;
          }
        if (d === a) {
          if (r.image !== void 0) {
            let s = r.image, e = a;
            if (a === a)
              if (typeof s == "string") {
                if (!x.test(s))
                  return m.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: S, data: s }], !1;
              } else
                return m.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S, data: s }], !1;
            var t = e === a;
          } else
            var t = !0;
          if (t) {
            if (r.model !== void 0) {
              let s = r.model, e = a;
              if (a === a)
                if (typeof s == "string") {
                  if (!x.test(s))
                    return m.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: S, data: s }], !1;
                } else
                  return m.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S, data: s }], !1;
              var t = e === a;
            } else
              var t = !0;
            if (t) {
              if (r["model-prefix"] !== void 0) {
                let s = r["model-prefix"], e = a;
                if (a === a)
                  if (typeof s == "string") {
                    if (!x.test(s))
                      return m.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: S, data: s }], !1;
                  } else
                    return m.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S, data: s }], !1;
                var t = e === a;
              } else
                var t = !0;
              if (t) {
                if (r.precision !== void 0) {
                  let s = r.precision, e = a;
                  if (a === a)
                    if (typeof s == "string") {
                      if (!x.test(s))
                        return m.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: S, data: s }], !1;
                    } else
                      return m.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S, data: s }], !1;
                  var t = e === a;
                } else
                  var t = !0;
                if (t) {
                  if (r.framework !== void 0) {
                    let s = r.framework, e = a;
                    if (a === a)
                      if (typeof s == "string") {
                        if (!x.test(s))
                          return m.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: S, data: s }], !1;
                      } else
                        return m.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S, data: s }], !1;
                    var t = e === a;
                  } else
                    var t = !0;
                  if (t) {
                    if (r.runner !== void 0) {
                      let s = r.runner, e = a;
                      if (typeof s != "string")
                        return m.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: g.properties.runner.type, parentSchema: g.properties.runner, data: s }], !1;
                      var t = e === a;
                    } else
                      var t = !0;
                    if (t) {
                      if (r.isl !== void 0) {
                        let s = r.isl, e = a, n = a;
                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                          return m.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                        if (a === n && typeof s == "number" && isFinite(s)) {
                          if (s > 9007199254740991 || isNaN(s))
                            return m.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                          if (s < 1 || isNaN(s))
                            return m.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                        }
                        var t = e === a;
                      } else
                        var t = !0;
                      if (t) {
                        if (r.osl !== void 0) {
                          let s = r.osl, e = a, n = a;
                          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                            return m.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                          if (a === n && typeof s == "number" && isFinite(s)) {
                            if (s > 9007199254740991 || isNaN(s))
                              return m.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                            if (s < 1 || isNaN(s))
                              return m.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                          }
                          var t = e === a;
                        } else
                          var t = !0;
                        if (t) {
                          if (r.tp !== void 0) {
                            let s = r.tp, e = a, n = a;
                            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                              return m.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                            if (a === n && typeof s == "number" && isFinite(s)) {
                              if (s > 9007199254740991 || isNaN(s))
                                return m.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                              if (s < 1 || isNaN(s))
                                return m.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                            }
                            var t = e === a;
                          } else
                            var t = !0;
                          if (t) {
                            if (r.conc !== void 0) {
                              let s = r.conc, e = a, n = a;
                              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                return m.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                              if (a === n && typeof s == "number" && isFinite(s)) {
                                if (s > 9007199254740991 || isNaN(s))
                                  return m.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                                if (s < 1 || isNaN(s))
                                  return m.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                              }
                              var t = e === a;
                            } else
                              var t = !0;
                            if (t) {
                              if (r["max-model-len"] !== void 0) {
                                let s = r["max-model-len"], e = a, n = a;
                                if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                  return m.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                                if (a === n && typeof s == "number" && isFinite(s)) {
                                  if (s > 9007199254740991 || isNaN(s))
                                    return m.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                                  if (s < 1 || isNaN(s))
                                    return m.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                                }
                                var t = e === a;
                              } else
                                var t = !0;
                              if (t) {
                                if (r.ep !== void 0) {
                                  let s = r.ep, e = a, n = a;
                                  if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                    return m.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                                  if (a === n && typeof s == "number" && isFinite(s)) {
                                    if (s > 9007199254740991 || isNaN(s))
                                      return m.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                                    if (s < 1 || isNaN(s))
                                      return m.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                                  }
                                  var t = e === a;
                                } else
                                  var t = !0;
                                if (t) {
                                  if (r["dp-attn"] !== void 0) {
                                    let s = r["dp-attn"], e = a;
                                    if (typeof s != "boolean")
                                      return m.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: g.properties["dp-attn"].type, parentSchema: g.properties["dp-attn"], data: s }], !1;
                                    var t = e === a;
                                  } else
                                    var t = !0;
                                  if (t) {
                                    if (r["spec-decoding"] !== void 0) {
                                      let s = r["spec-decoding"], e = a;
                                      if (typeof s != "string")
                                        return m.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: N.type, parentSchema: N, data: s }], !1;
                                      if (!(s === "mtp" || s === "draft_model" || s === "none"))
                                        return m.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: N.enum }, schema: N.enum, parentSchema: N, data: s }], !1;
                                      var t = e === a;
                                    } else
                                      var t = !0;
                                    if (t) {
                                      if (r["exp-name"] !== void 0) {
                                        let s = r["exp-name"], e = a;
                                        if (typeof s != "string")
                                          return m.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: g.properties["exp-name"].type, parentSchema: g.properties["exp-name"], data: s }], !1;
                                        var t = e === a;
                                      } else
                                        var t = !0;
                                      if (t) {
                                        if (r.disagg !== void 0) {
                                          let s = r.disagg, e = a;
                                          if (typeof s != "boolean")
                                            return m.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: g.properties.disagg.type, parentSchema: g.properties.disagg, data: s }], !1;
                                          var t = e === a;
                                        } else
                                          var t = !0;
                                        if (t)
                                          if (r["run-eval"] !== void 0) {
                                            let s = r["run-eval"], e = a;
                                            if (typeof s != "boolean")
                                              return m.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: g.properties["run-eval"].type, parentSchema: g.properties["run-eval"], data: s }], !1;
                                            var t = e === a;
                                          } else
                                            var t = !0;
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
      return m.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: g.type, parentSchema: g, data: r }], !1;
  return m.errors = k, a === 0;
}
m.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function D(r, i) {
  for (let b of i) r.push(b);
  return r;
}
export {
  O as validateMultiNodeEntry,
  V as validateSingleNodeEntry
};
