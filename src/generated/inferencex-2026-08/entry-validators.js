// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var ke = h, _ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:multi-node-agentic-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "spec-decoding", "prefill", "decode", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "disagg", "scenario-type"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/matrix-worker" }, decode: { $ref: "#/$defs/matrix-decode-worker" }, conc: { type: "array", minItems: 1, items: { $ref: "#/$defs/size" } }, "kv-offloading": { $ref: "#/$defs/kv-offloading" }, "total-cpu-dram-gb": { type: "integer", minimum: 0, maximum: 9007199254740991 }, duration: { $ref: "#/$defs/size" }, "exp-name": { type: "string" }, disagg: { type: "boolean" }, "scenario-type": { type: "string", const: "agentic-coding" }, "kv-offload-backend": { $ref: "#/$defs/kv-backend" }, router: { $ref: "#/$defs/component" }, "kv-p2p-transfer": { $ref: "#/$defs/name" }, "run-eval": { type: "boolean" }, "eval-conc": { $ref: "#/$defs/size" }, "eval-only": { type: "boolean" } }, $defs: { "kv-backend": { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/optional-version" } } }, component: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, "matrix-worker": { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, "matrix-decode-worker": { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991 }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, "optional-name": { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, "optional-version": { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, "kv-offloading": { type: "string", enum: ["none", "dram"] } } }, x = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, ae = { type: "string", enum: ["mtp", "draft_model", "none"] }, l = { type: "integer", minimum: 1, maximum: 9007199254740991 }, se = { type: "string", enum: ["none", "dram"] }, ee = Object.prototype.hasOwnProperty, N = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", ""), C = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, Y = { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" };
function k(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = k.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let p;
      if (a["num-worker"] === void 0 && (p = "num-worker") || a.tp === void 0 && (p = "tp") || a.ep === void 0 && (p = "ep") || a["dp-attn"] === void 0 && (p = "dp-attn") || a.pp === void 0 && (p = "pp") || a["dcp-size"] === void 0 && (p = "dcp-size") || a["pcp-size"] === void 0 && (p = "pcp-size"))
        return k.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: C.required, parentSchema: C, data: a }], !1;
      {
        let s = r;
        for (let e in a)
          if (!ee.call(C.properties, e)) {
            return k.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: C, data: a }], !1;
            break;
          }
        if (s === r) {
          if (a["num-worker"] !== void 0) {
            let e = a["num-worker"], n = r, o = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return k.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
            if (r === o && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return k.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
              if (e < 1 || isNaN(e))
                return k.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
            }
            var t = n === r;
          } else
            var t = !0;
          if (t) {
            if (a.tp !== void 0) {
              let e = a.tp, n = r, o = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return k.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
              if (r === o && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return k.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                if (e < 1 || isNaN(e))
                  return k.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
              }
              var t = n === r;
            } else
              var t = !0;
            if (t) {
              if (a.ep !== void 0) {
                let e = a.ep, n = r, o = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return k.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                if (r === o && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return k.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                  if (e < 1 || isNaN(e))
                    return k.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                }
                var t = n === r;
              } else
                var t = !0;
              if (t) {
                if (a["dp-attn"] !== void 0) {
                  let e = a["dp-attn"], n = r;
                  if (typeof e != "boolean")
                    return k.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: C.properties["dp-attn"].type, parentSchema: C.properties["dp-attn"], data: e }], !1;
                  var t = n === r;
                } else
                  var t = !0;
                if (t) {
                  if (a.pp !== void 0) {
                    let e = a.pp, n = r, o = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return k.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                    if (r === o && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return k.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                      if (e < 1 || isNaN(e))
                        return k.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                    }
                    var t = n === r;
                  } else
                    var t = !0;
                  if (t) {
                    if (a["dcp-size"] !== void 0) {
                      let e = a["dcp-size"], n = r, o = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return k.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                      if (r === o && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return k.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                        if (e < 1 || isNaN(e))
                          return k.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                      }
                      var t = n === r;
                    } else
                      var t = !0;
                    if (t) {
                      if (a["pcp-size"] !== void 0) {
                        let e = a["pcp-size"], n = r, o = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return k.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                        if (r === o && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return k.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return k.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                        }
                        var t = n === r;
                      } else
                        var t = !0;
                      if (t) {
                        if (a.hardware !== void 0) {
                          let e = a.hardware, n = r, o = r;
                          if (typeof e != "string" && e !== null)
                            return k.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: Y.type }, schema: Y.type, parentSchema: Y, data: e }], !1;
                          if (r === o && typeof e == "string" && !N.test(e))
                            return k.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: Y, data: e }], !1;
                          var t = n === r;
                        } else
                          var t = !0;
                        if (t)
                          if (a["additional-settings"] !== void 0) {
                            let e = a["additional-settings"], n = r;
                            if (!Array.isArray(e) && e !== null)
                              return k.errors = [{ instancePath: i + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: C.properties["additional-settings"].type }, schema: C.properties["additional-settings"].type, parentSchema: C.properties["additional-settings"], data: e }], !1;
                            if (r === n && Array.isArray(e)) {
                              var m = !0;
                              let U = e.length;
                              for (let g = 0; g < U; g++) {
                                let $ = e[g], W = r;
                                if (typeof $ != "string")
                                  return k.errors = [{ instancePath: i + "/additional-settings/" + g, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: C.properties["additional-settings"].items.type, parentSchema: C.properties["additional-settings"].items, data: $ }], !1;
                                var m = W === r;
                                if (!m)
                                  break;
                              }
                            }
                            var t = n === r;
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
    } else
      return k.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: C.type, parentSchema: C, data: a }], !1;
  return k.errors = d, r === 0;
}
k.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var M = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991 }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function w(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = w.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let p;
      if (a["num-worker"] === void 0 && (p = "num-worker") || a.tp === void 0 && (p = "tp") || a.ep === void 0 && (p = "ep") || a["dp-attn"] === void 0 && (p = "dp-attn") || a.pp === void 0 && (p = "pp") || a["dcp-size"] === void 0 && (p = "dcp-size") || a["pcp-size"] === void 0 && (p = "pcp-size"))
        return w.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: M.required, parentSchema: M, data: a }], !1;
      {
        let s = r;
        for (let e in a)
          if (!ee.call(M.properties, e)) {
            return w.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: M, data: a }], !1;
            break;
          }
        if (s === r) {
          if (a["num-worker"] !== void 0) {
            let e = a["num-worker"], n = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return w.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, schema: M.properties["num-worker"].type, parentSchema: M.properties["num-worker"], data: e }], !1;
            if (r === n && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return w.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: M.properties["num-worker"], data: e }], !1;
              if (e < 0 || isNaN(e))
                return w.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: M.properties["num-worker"], data: e }], !1;
            }
            var t = n === r;
          } else
            var t = !0;
          if (t) {
            if (a.tp !== void 0) {
              let e = a.tp, n = r, o = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return w.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
              if (r === o && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return w.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                if (e < 1 || isNaN(e))
                  return w.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
              }
              var t = n === r;
            } else
              var t = !0;
            if (t) {
              if (a.ep !== void 0) {
                let e = a.ep, n = r, o = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return w.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                if (r === o && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return w.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                  if (e < 1 || isNaN(e))
                    return w.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                }
                var t = n === r;
              } else
                var t = !0;
              if (t) {
                if (a["dp-attn"] !== void 0) {
                  let e = a["dp-attn"], n = r;
                  if (typeof e != "boolean")
                    return w.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: M.properties["dp-attn"].type, parentSchema: M.properties["dp-attn"], data: e }], !1;
                  var t = n === r;
                } else
                  var t = !0;
                if (t) {
                  if (a.pp !== void 0) {
                    let e = a.pp, n = r, o = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return w.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                    if (r === o && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return w.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                      if (e < 1 || isNaN(e))
                        return w.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                    }
                    var t = n === r;
                  } else
                    var t = !0;
                  if (t) {
                    if (a["dcp-size"] !== void 0) {
                      let e = a["dcp-size"], n = r, o = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return w.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                      if (r === o && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return w.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                        if (e < 1 || isNaN(e))
                          return w.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                      }
                      var t = n === r;
                    } else
                      var t = !0;
                    if (t) {
                      if (a["pcp-size"] !== void 0) {
                        let e = a["pcp-size"], n = r, o = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return w.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                        if (r === o && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return w.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return w.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                        }
                        var t = n === r;
                      } else
                        var t = !0;
                      if (t) {
                        if (a.hardware !== void 0) {
                          let e = a.hardware, n = r, o = r;
                          if (typeof e != "string" && e !== null)
                            return w.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: Y.type }, schema: Y.type, parentSchema: Y, data: e }], !1;
                          if (r === o && typeof e == "string" && !N.test(e))
                            return w.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: Y, data: e }], !1;
                          var t = n === r;
                        } else
                          var t = !0;
                        if (t)
                          if (a["additional-settings"] !== void 0) {
                            let e = a["additional-settings"], n = r;
                            if (!Array.isArray(e) && e !== null)
                              return w.errors = [{ instancePath: i + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: M.properties["additional-settings"].type }, schema: M.properties["additional-settings"].type, parentSchema: M.properties["additional-settings"], data: e }], !1;
                            if (r === n && Array.isArray(e)) {
                              var m = !0;
                              let U = e.length;
                              for (let g = 0; g < U; g++) {
                                let $ = e[g], W = r;
                                if (typeof $ != "string")
                                  return w.errors = [{ instancePath: i + "/additional-settings/" + g, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: M.properties["additional-settings"].items.type, parentSchema: M.properties["additional-settings"].items, data: $ }], !1;
                                var m = W === r;
                                if (!m)
                                  break;
                              }
                            }
                            var t = n === r;
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
    } else
      return w.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: M.type, parentSchema: M, data: a }], !1;
  return w.errors = d, r === 0;
}
w.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var te = { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/optional-version" } } }, ue = { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, re = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "");
function H(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = H.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let m;
      if (a.name === void 0 && (m = "name"))
        return H.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, schema: te.required, parentSchema: te, data: a }], !1;
      {
        let p = r;
        for (let s in a)
          if (!(s === "name" || s === "version")) {
            return H.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: te, data: a }], !1;
            break;
          }
        if (p === r) {
          if (a.name !== void 0) {
            let s = a.name, e = r;
            if (r === r)
              if (typeof s == "string") {
                if (!N.test(s))
                  return H.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: x, data: s }], !1;
              } else
                return H.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: x.type, parentSchema: x, data: s }], !1;
            var t = e === r;
          } else
            var t = !0;
          if (t)
            if (a.version !== void 0) {
              let s = a.version, e = r, n = r;
              if (typeof s != "string" && s !== null)
                return H.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: ue.type }, schema: ue.type, parentSchema: ue, data: s }], !1;
              if (r === n && typeof s == "string" && !re.test(s))
                return H.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ue, data: s }], !1;
              var t = e === r;
            } else
              var t = !0;
        }
      }
    } else
      return H.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: te.type, parentSchema: te, data: a }], !1;
  return H.errors = d, r === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, ve = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" };
function J(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = J.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let m;
      if (a.name === void 0 && (m = "name") || a.version === void 0 && (m = "version"))
        return J.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, schema: ie.required, parentSchema: ie, data: a }], !1;
      {
        let p = r;
        for (let s in a)
          if (!(s === "name" || s === "version")) {
            return J.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: ie, data: a }], !1;
            break;
          }
        if (p === r) {
          if (a.name !== void 0) {
            let s = a.name, e = r;
            if (r === r)
              if (typeof s == "string") {
                if (!N.test(s))
                  return J.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: x, data: s }], !1;
              } else
                return J.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: x.type, parentSchema: x, data: s }], !1;
            var t = e === r;
          } else
            var t = !0;
          if (t)
            if (a.version !== void 0) {
              let s = a.version, e = r;
              if (r === r)
                if (typeof s == "string") {
                  if (!re.test(s))
                    return J.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ve, data: s }], !1;
                } else
                  return J.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, schema: ve.type, parentSchema: ve, data: s }], !1;
              var t = e === r;
            } else
              var t = !0;
        }
      }
    } else
      return J.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ie.type, parentSchema: ie, data: a }], !1;
  return J.errors = d, r === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function h(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = h.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let p;
      if (a.image === void 0 && (p = "image") || a.model === void 0 && (p = "model") || a["model-prefix"] === void 0 && (p = "model-prefix") || a.precision === void 0 && (p = "precision") || a.framework === void 0 && (p = "framework") || a.runner === void 0 && (p = "runner") || a["spec-decoding"] === void 0 && (p = "spec-decoding") || a.prefill === void 0 && (p = "prefill") || a.decode === void 0 && (p = "decode") || a.conc === void 0 && (p = "conc") || a["kv-offloading"] === void 0 && (p = "kv-offloading") || a["total-cpu-dram-gb"] === void 0 && (p = "total-cpu-dram-gb") || a.duration === void 0 && (p = "duration") || a["exp-name"] === void 0 && (p = "exp-name") || a.disagg === void 0 && (p = "disagg") || a["scenario-type"] === void 0 && (p = "scenario-type"))
        return h.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: _.required, parentSchema: _, data: a }], !1;
      {
        let s = r;
        for (let e in a)
          if (!ee.call(_.properties, e)) {
            return h.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: _, data: a }], !1;
            break;
          }
        if (s === r) {
          if (a.image !== void 0) {
            let e = a.image, n = r;
            if (r === r)
              if (typeof e == "string") {
                if (!N.test(e))
                  return h.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: x, data: e }], !1;
              } else
                return h.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: x.type, parentSchema: x, data: e }], !1;
            var t = n === r;
          } else
            var t = !0;
          if (t) {
            if (a.model !== void 0) {
              let e = a.model, n = r;
              if (r === r)
                if (typeof e == "string") {
                  if (!N.test(e))
                    return h.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: x, data: e }], !1;
                } else
                  return h.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: x.type, parentSchema: x, data: e }], !1;
              var t = n === r;
            } else
              var t = !0;
            if (t) {
              if (a["model-prefix"] !== void 0) {
                let e = a["model-prefix"], n = r;
                if (r === r)
                  if (typeof e == "string") {
                    if (!N.test(e))
                      return h.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: x, data: e }], !1;
                  } else
                    return h.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: x.type, parentSchema: x, data: e }], !1;
                var t = n === r;
              } else
                var t = !0;
              if (t) {
                if (a.precision !== void 0) {
                  let e = a.precision, n = r;
                  if (r === r)
                    if (typeof e == "string") {
                      if (!N.test(e))
                        return h.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: x, data: e }], !1;
                    } else
                      return h.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: x.type, parentSchema: x, data: e }], !1;
                  var t = n === r;
                } else
                  var t = !0;
                if (t) {
                  if (a.framework !== void 0) {
                    let e = a.framework, n = r;
                    if (r === r)
                      if (typeof e == "string") {
                        if (!N.test(e))
                          return h.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: x, data: e }], !1;
                      } else
                        return h.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: x.type, parentSchema: x, data: e }], !1;
                    var t = n === r;
                  } else
                    var t = !0;
                  if (t) {
                    if (a.runner !== void 0) {
                      let e = a.runner, n = r;
                      if (typeof e != "string")
                        return h.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: _.properties.runner.type, parentSchema: _.properties.runner, data: e }], !1;
                      var t = n === r;
                    } else
                      var t = !0;
                    if (t) {
                      if (a["spec-decoding"] !== void 0) {
                        let e = a["spec-decoding"], n = r;
                        if (typeof e != "string")
                          return h.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: ae.type, parentSchema: ae, data: e }], !1;
                        if (!(e === "mtp" || e === "draft_model" || e === "none"))
                          return h.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: ae.enum }, schema: ae.enum, parentSchema: ae, data: e }], !1;
                        var t = n === r;
                      } else
                        var t = !0;
                      if (t) {
                        if (a.prefill !== void 0) {
                          let e = r;
                          k(a.prefill, { instancePath: i + "/prefill", parentData: a, parentDataProperty: "prefill", rootData: F, dynamicAnchors: q }) || (d = d === null ? k.errors : X(d, k.errors), r = d.length);
                          var t = e === r;
                        } else
                          var t = !0;
                        if (t) {
                          if (a.decode !== void 0) {
                            let e = r;
                            w(a.decode, { instancePath: i + "/decode", parentData: a, parentDataProperty: "decode", rootData: F, dynamicAnchors: q }) || (d = d === null ? w.errors : X(d, w.errors), r = d.length);
                            var t = e === r;
                          } else
                            var t = !0;
                          if (t) {
                            if (a.conc !== void 0) {
                              let e = a.conc, n = r;
                              if (r === n)
                                if (Array.isArray(e)) {
                                  if (e.length < 1)
                                    return h.errors = [{ instancePath: i + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: _.properties.conc, data: e }], !1;
                                  {
                                    var m = !0;
                                    let U = e.length;
                                    for (let g = 0; g < U; g++) {
                                      let $ = e[g], W = r, he = r;
                                      if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($)))
                                        return h.errors = [{ instancePath: i + "/conc/" + g, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: $ }], !1;
                                      if (r === he && typeof $ == "number" && isFinite($)) {
                                        if ($ > 9007199254740991 || isNaN($))
                                          return h.errors = [{ instancePath: i + "/conc/" + g, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: $ }], !1;
                                        if ($ < 1 || isNaN($))
                                          return h.errors = [{ instancePath: i + "/conc/" + g, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: $ }], !1;
                                      }
                                      var m = W === r;
                                      if (!m)
                                        break;
                                    }
                                  }
                                } else
                                  return h.errors = [{ instancePath: i + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, schema: _.properties.conc.type, parentSchema: _.properties.conc, data: e }], !1;
                              var t = n === r;
                            } else
                              var t = !0;
                            if (t) {
                              if (a["kv-offloading"] !== void 0) {
                                let e = a["kv-offloading"], n = r;
                                if (typeof e != "string")
                                  return h.errors = [{ instancePath: i + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, schema: se.type, parentSchema: se, data: e }], !1;
                                if (!(e === "none" || e === "dram"))
                                  return h.errors = [{ instancePath: i + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: se.enum }, schema: se.enum, parentSchema: se, data: e }], !1;
                                var t = n === r;
                              } else
                                var t = !0;
                              if (t) {
                                if (a["total-cpu-dram-gb"] !== void 0) {
                                  let e = a["total-cpu-dram-gb"], n = r;
                                  if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                    return h.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, schema: _.properties["total-cpu-dram-gb"].type, parentSchema: _.properties["total-cpu-dram-gb"], data: e }], !1;
                                  if (r === n && typeof e == "number" && isFinite(e)) {
                                    if (e > 9007199254740991 || isNaN(e))
                                      return h.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: _.properties["total-cpu-dram-gb"], data: e }], !1;
                                    if (e < 0 || isNaN(e))
                                      return h.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: _.properties["total-cpu-dram-gb"], data: e }], !1;
                                  }
                                  var t = n === r;
                                } else
                                  var t = !0;
                                if (t) {
                                  if (a.duration !== void 0) {
                                    let e = a.duration, n = r, o = r;
                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                      return h.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                                    if (r === o && typeof e == "number" && isFinite(e)) {
                                      if (e > 9007199254740991 || isNaN(e))
                                        return h.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                                      if (e < 1 || isNaN(e))
                                        return h.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                                    }
                                    var t = n === r;
                                  } else
                                    var t = !0;
                                  if (t) {
                                    if (a["exp-name"] !== void 0) {
                                      let e = a["exp-name"], n = r;
                                      if (typeof e != "string")
                                        return h.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: _.properties["exp-name"].type, parentSchema: _.properties["exp-name"], data: e }], !1;
                                      var t = n === r;
                                    } else
                                      var t = !0;
                                    if (t) {
                                      if (a.disagg !== void 0) {
                                        let e = a.disagg, n = r;
                                        if (typeof e != "boolean")
                                          return h.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: _.properties.disagg.type, parentSchema: _.properties.disagg, data: e }], !1;
                                        var t = n === r;
                                      } else
                                        var t = !0;
                                      if (t) {
                                        if (a["scenario-type"] !== void 0) {
                                          let e = a["scenario-type"], n = r;
                                          if (typeof e != "string")
                                            return h.errors = [{ instancePath: i + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, schema: _.properties["scenario-type"].type, parentSchema: _.properties["scenario-type"], data: e }], !1;
                                          if (e !== "agentic-coding")
                                            return h.errors = [{ instancePath: i + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, schema: "agentic-coding", parentSchema: _.properties["scenario-type"], data: e }], !1;
                                          var t = n === r;
                                        } else
                                          var t = !0;
                                        if (t) {
                                          if (a["kv-offload-backend"] !== void 0) {
                                            let e = r;
                                            H(a["kv-offload-backend"], { instancePath: i + "/kv-offload-backend", parentData: a, parentDataProperty: "kv-offload-backend", rootData: F, dynamicAnchors: q }) || (d = d === null ? H.errors : X(d, H.errors), r = d.length);
                                            var t = e === r;
                                          } else
                                            var t = !0;
                                          if (t) {
                                            if (a.router !== void 0) {
                                              let e = r;
                                              J(a.router, { instancePath: i + "/router", parentData: a, parentDataProperty: "router", rootData: F, dynamicAnchors: q }) || (d = d === null ? J.errors : X(d, J.errors), r = d.length);
                                              var t = e === r;
                                            } else
                                              var t = !0;
                                            if (t) {
                                              if (a["kv-p2p-transfer"] !== void 0) {
                                                let e = a["kv-p2p-transfer"], n = r;
                                                if (r === r)
                                                  if (typeof e == "string") {
                                                    if (!N.test(e))
                                                      return h.errors = [{ instancePath: i + "/kv-p2p-transfer", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: x, data: e }], !1;
                                                  } else
                                                    return h.errors = [{ instancePath: i + "/kv-p2p-transfer", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: x.type, parentSchema: x, data: e }], !1;
                                                var t = n === r;
                                              } else
                                                var t = !0;
                                              if (t) {
                                                if (a["run-eval"] !== void 0) {
                                                  let e = a["run-eval"], n = r;
                                                  if (typeof e != "boolean")
                                                    return h.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: _.properties["run-eval"].type, parentSchema: _.properties["run-eval"], data: e }], !1;
                                                  var t = n === r;
                                                } else
                                                  var t = !0;
                                                if (t) {
                                                  if (a["eval-conc"] !== void 0) {
                                                    let e = a["eval-conc"], n = r, o = r;
                                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                                      return h.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                                                    if (r === o && typeof e == "number" && isFinite(e)) {
                                                      if (e > 9007199254740991 || isNaN(e))
                                                        return h.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                                                      if (e < 1 || isNaN(e))
                                                        return h.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                                                    }
                                                    var t = n === r;
                                                  } else
                                                    var t = !0;
                                                  if (t)
                                                    if (a["eval-only"] !== void 0) {
                                                      let e = a["eval-only"], n = r;
                                                      if (typeof e != "boolean")
                                                        return h.errors = [{ instancePath: i + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, schema: _.properties["eval-only"].type, parentSchema: _.properties["eval-only"], data: e }], !1;
                                                      var t = n === r;
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
              }
            }
          }
        }
      }
    } else
      return h.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: _.type, parentSchema: _, data: a }], !1;
  return h.errors = d, r === 0;
}
h.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var we = v, A = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:multi-node-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, prefill: { $ref: "#/$defs/matrix-worker" }, decode: { $ref: "#/$defs/matrix-decode-worker" }, conc: { type: "array", minItems: 1, items: { $ref: "#/$defs/size" } }, "max-model-len": { $ref: "#/$defs/size" }, "exp-name": { type: "string" }, disagg: { type: "boolean" }, "run-eval": { type: "boolean" }, router: { $ref: "#/$defs/component" }, "kv-p2p-transfer": { $ref: "#/$defs/name" }, "eval-conc": { $ref: "#/$defs/size" }, "eval-all-concs": { type: "boolean" }, "eval-only": { type: "boolean" } }, $defs: { component: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, "matrix-worker": { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, "matrix-decode-worker": { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991 }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, "optional-name": { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" } } }, D = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, c = { type: "integer", minimum: 1, maximum: 9007199254740991 }, ne = { type: "string", enum: ["mtp", "draft_model", "none"] }, G = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } }, Z = { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" };
function P(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = P.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let p;
      if (a["num-worker"] === void 0 && (p = "num-worker") || a.tp === void 0 && (p = "tp") || a.ep === void 0 && (p = "ep") || a["dp-attn"] === void 0 && (p = "dp-attn") || a.pp === void 0 && (p = "pp") || a["dcp-size"] === void 0 && (p = "dcp-size") || a["pcp-size"] === void 0 && (p = "pcp-size"))
        return P.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: G.required, parentSchema: G, data: a }], !1;
      {
        let s = r;
        for (let e in a)
          if (!ee.call(G.properties, e)) {
            return P.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: G, data: a }], !1;
            break;
          }
        if (s === r) {
          if (a["num-worker"] !== void 0) {
            let e = a["num-worker"], n = r, o = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return P.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
            if (r === o && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return P.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
              if (e < 1 || isNaN(e))
                return P.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
            }
            var t = n === r;
          } else
            var t = !0;
          if (t) {
            if (a.tp !== void 0) {
              let e = a.tp, n = r, o = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return P.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
              if (r === o && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return P.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                if (e < 1 || isNaN(e))
                  return P.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
              }
              var t = n === r;
            } else
              var t = !0;
            if (t) {
              if (a.ep !== void 0) {
                let e = a.ep, n = r, o = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return P.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                if (r === o && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return P.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                  if (e < 1 || isNaN(e))
                    return P.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                }
                var t = n === r;
              } else
                var t = !0;
              if (t) {
                if (a["dp-attn"] !== void 0) {
                  let e = a["dp-attn"], n = r;
                  if (typeof e != "boolean")
                    return P.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: G.properties["dp-attn"].type, parentSchema: G.properties["dp-attn"], data: e }], !1;
                  var t = n === r;
                } else
                  var t = !0;
                if (t) {
                  if (a.pp !== void 0) {
                    let e = a.pp, n = r, o = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return P.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                    if (r === o && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return P.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                      if (e < 1 || isNaN(e))
                        return P.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                    }
                    var t = n === r;
                  } else
                    var t = !0;
                  if (t) {
                    if (a["dcp-size"] !== void 0) {
                      let e = a["dcp-size"], n = r, o = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return P.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                      if (r === o && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return P.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                        if (e < 1 || isNaN(e))
                          return P.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                      }
                      var t = n === r;
                    } else
                      var t = !0;
                    if (t) {
                      if (a["pcp-size"] !== void 0) {
                        let e = a["pcp-size"], n = r, o = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return P.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                        if (r === o && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return P.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return P.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                        }
                        var t = n === r;
                      } else
                        var t = !0;
                      if (t) {
                        if (a.hardware !== void 0) {
                          let e = a.hardware, n = r, o = r;
                          if (typeof e != "string" && e !== null)
                            return P.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z, data: e }], !1;
                          if (r === o && typeof e == "string" && !N.test(e))
                            return P.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: Z, data: e }], !1;
                          var t = n === r;
                        } else
                          var t = !0;
                        if (t)
                          if (a["additional-settings"] !== void 0) {
                            let e = a["additional-settings"], n = r;
                            if (!Array.isArray(e) && e !== null)
                              return P.errors = [{ instancePath: i + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: G.properties["additional-settings"].type }, schema: G.properties["additional-settings"].type, parentSchema: G.properties["additional-settings"], data: e }], !1;
                            if (r === n && Array.isArray(e)) {
                              var m = !0;
                              let U = e.length;
                              for (let g = 0; g < U; g++) {
                                let $ = e[g], W = r;
                                if (typeof $ != "string")
                                  return P.errors = [{ instancePath: i + "/additional-settings/" + g, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: G.properties["additional-settings"].items.type, parentSchema: G.properties["additional-settings"].items, data: $ }], !1;
                                var m = W === r;
                                if (!m)
                                  break;
                              }
                            }
                            var t = n === r;
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
    } else
      return P.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: G.type, parentSchema: G, data: a }], !1;
  return P.errors = d, r === 0;
}
P.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var O = { type: "object", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991 }, tp: { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, hardware: { $ref: "#/$defs/optional-name" }, "additional-settings": { type: ["array", "null"], items: { type: "string" } } } };
function z(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = z.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let p;
      if (a["num-worker"] === void 0 && (p = "num-worker") || a.tp === void 0 && (p = "tp") || a.ep === void 0 && (p = "ep") || a["dp-attn"] === void 0 && (p = "dp-attn") || a.pp === void 0 && (p = "pp") || a["dcp-size"] === void 0 && (p = "dcp-size") || a["pcp-size"] === void 0 && (p = "pcp-size"))
        return z.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: O.required, parentSchema: O, data: a }], !1;
      {
        let s = r;
        for (let e in a)
          if (!ee.call(O.properties, e)) {
            return z.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: O, data: a }], !1;
            break;
          }
        if (s === r) {
          if (a["num-worker"] !== void 0) {
            let e = a["num-worker"], n = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return z.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, schema: O.properties["num-worker"].type, parentSchema: O.properties["num-worker"], data: e }], !1;
            if (r === n && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return z.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: O.properties["num-worker"], data: e }], !1;
              if (e < 0 || isNaN(e))
                return z.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: O.properties["num-worker"], data: e }], !1;
            }
            var t = n === r;
          } else
            var t = !0;
          if (t) {
            if (a.tp !== void 0) {
              let e = a.tp, n = r, o = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return z.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
              if (r === o && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return z.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                if (e < 1 || isNaN(e))
                  return z.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
              }
              var t = n === r;
            } else
              var t = !0;
            if (t) {
              if (a.ep !== void 0) {
                let e = a.ep, n = r, o = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return z.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                if (r === o && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return z.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                  if (e < 1 || isNaN(e))
                    return z.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                }
                var t = n === r;
              } else
                var t = !0;
              if (t) {
                if (a["dp-attn"] !== void 0) {
                  let e = a["dp-attn"], n = r;
                  if (typeof e != "boolean")
                    return z.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: O.properties["dp-attn"].type, parentSchema: O.properties["dp-attn"], data: e }], !1;
                  var t = n === r;
                } else
                  var t = !0;
                if (t) {
                  if (a.pp !== void 0) {
                    let e = a.pp, n = r, o = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return z.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                    if (r === o && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return z.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                      if (e < 1 || isNaN(e))
                        return z.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                    }
                    var t = n === r;
                  } else
                    var t = !0;
                  if (t) {
                    if (a["dcp-size"] !== void 0) {
                      let e = a["dcp-size"], n = r, o = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return z.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                      if (r === o && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return z.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                        if (e < 1 || isNaN(e))
                          return z.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                      }
                      var t = n === r;
                    } else
                      var t = !0;
                    if (t) {
                      if (a["pcp-size"] !== void 0) {
                        let e = a["pcp-size"], n = r, o = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return z.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                        if (r === o && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return z.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return z.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                        }
                        var t = n === r;
                      } else
                        var t = !0;
                      if (t) {
                        if (a.hardware !== void 0) {
                          let e = a.hardware, n = r, o = r;
                          if (typeof e != "string" && e !== null)
                            return z.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z, data: e }], !1;
                          if (r === o && typeof e == "string" && !N.test(e))
                            return z.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: Z, data: e }], !1;
                          var t = n === r;
                        } else
                          var t = !0;
                        if (t)
                          if (a["additional-settings"] !== void 0) {
                            let e = a["additional-settings"], n = r;
                            if (!Array.isArray(e) && e !== null)
                              return z.errors = [{ instancePath: i + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: O.properties["additional-settings"].type }, schema: O.properties["additional-settings"].type, parentSchema: O.properties["additional-settings"], data: e }], !1;
                            if (r === n && Array.isArray(e)) {
                              var m = !0;
                              let U = e.length;
                              for (let g = 0; g < U; g++) {
                                let $ = e[g], W = r;
                                if (typeof $ != "string")
                                  return z.errors = [{ instancePath: i + "/additional-settings/" + g, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: O.properties["additional-settings"].items.type, parentSchema: O.properties["additional-settings"].items, data: $ }], !1;
                                var m = W === r;
                                if (!m)
                                  break;
                              }
                            }
                            var t = n === r;
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
    } else
      return z.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: O.type, parentSchema: O, data: a }], !1;
  return z.errors = d, r === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, $e = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" };
function K(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = K.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let m;
      if (a.name === void 0 && (m = "name") || a.version === void 0 && (m = "version"))
        return K.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, schema: pe.required, parentSchema: pe, data: a }], !1;
      {
        let p = r;
        for (let s in a)
          if (!(s === "name" || s === "version")) {
            return K.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: pe, data: a }], !1;
            break;
          }
        if (p === r) {
          if (a.name !== void 0) {
            let s = a.name, e = r;
            if (r === r)
              if (typeof s == "string") {
                if (!N.test(s))
                  return K.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: s }], !1;
              } else
                return K.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: s }], !1;
            var t = e === r;
          } else
            var t = !0;
          if (t)
            if (a.version !== void 0) {
              let s = a.version, e = r;
              if (r === r)
                if (typeof s == "string") {
                  if (!re.test(s))
                    return K.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: $e, data: s }], !1;
                } else
                  return K.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, schema: $e.type, parentSchema: $e, data: s }], !1;
              var t = e === r;
            } else
              var t = !0;
        }
      }
    } else
      return K.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: pe.type, parentSchema: pe, data: a }], !1;
  return K.errors = d, r === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function v(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = v.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let p;
      if (a.image === void 0 && (p = "image") || a.model === void 0 && (p = "model") || a["model-prefix"] === void 0 && (p = "model-prefix") || a.precision === void 0 && (p = "precision") || a.framework === void 0 && (p = "framework") || a.runner === void 0 && (p = "runner") || a.isl === void 0 && (p = "isl") || a.osl === void 0 && (p = "osl") || a["spec-decoding"] === void 0 && (p = "spec-decoding") || a.prefill === void 0 && (p = "prefill") || a.decode === void 0 && (p = "decode") || a.conc === void 0 && (p = "conc") || a["max-model-len"] === void 0 && (p = "max-model-len") || a["exp-name"] === void 0 && (p = "exp-name") || a.disagg === void 0 && (p = "disagg") || a["run-eval"] === void 0 && (p = "run-eval"))
        return v.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: A.required, parentSchema: A, data: a }], !1;
      {
        let s = r;
        for (let e in a)
          if (!ee.call(A.properties, e)) {
            return v.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: A, data: a }], !1;
            break;
          }
        if (s === r) {
          if (a.image !== void 0) {
            let e = a.image, n = r;
            if (r === r)
              if (typeof e == "string") {
                if (!N.test(e))
                  return v.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
              } else
                return v.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
            var t = n === r;
          } else
            var t = !0;
          if (t) {
            if (a.model !== void 0) {
              let e = a.model, n = r;
              if (r === r)
                if (typeof e == "string") {
                  if (!N.test(e))
                    return v.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
                } else
                  return v.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
              var t = n === r;
            } else
              var t = !0;
            if (t) {
              if (a["model-prefix"] !== void 0) {
                let e = a["model-prefix"], n = r;
                if (r === r)
                  if (typeof e == "string") {
                    if (!N.test(e))
                      return v.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
                  } else
                    return v.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
                var t = n === r;
              } else
                var t = !0;
              if (t) {
                if (a.precision !== void 0) {
                  let e = a.precision, n = r;
                  if (r === r)
                    if (typeof e == "string") {
                      if (!N.test(e))
                        return v.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
                    } else
                      return v.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
                  var t = n === r;
                } else
                  var t = !0;
                if (t) {
                  if (a.framework !== void 0) {
                    let e = a.framework, n = r;
                    if (r === r)
                      if (typeof e == "string") {
                        if (!N.test(e))
                          return v.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
                      } else
                        return v.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
                    var t = n === r;
                  } else
                    var t = !0;
                  if (t) {
                    if (a.runner !== void 0) {
                      let e = a.runner, n = r;
                      if (typeof e != "string")
                        return v.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: A.properties.runner.type, parentSchema: A.properties.runner, data: e }], !1;
                      var t = n === r;
                    } else
                      var t = !0;
                    if (t) {
                      if (a.isl !== void 0) {
                        let e = a.isl, n = r, o = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return v.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                        if (r === o && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return v.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return v.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                        }
                        var t = n === r;
                      } else
                        var t = !0;
                      if (t) {
                        if (a.osl !== void 0) {
                          let e = a.osl, n = r, o = r;
                          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                            return v.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                          if (r === o && typeof e == "number" && isFinite(e)) {
                            if (e > 9007199254740991 || isNaN(e))
                              return v.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                            if (e < 1 || isNaN(e))
                              return v.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                          }
                          var t = n === r;
                        } else
                          var t = !0;
                        if (t) {
                          if (a["spec-decoding"] !== void 0) {
                            let e = a["spec-decoding"], n = r;
                            if (typeof e != "string")
                              return v.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: ne.type, parentSchema: ne, data: e }], !1;
                            if (!(e === "mtp" || e === "draft_model" || e === "none"))
                              return v.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: ne.enum }, schema: ne.enum, parentSchema: ne, data: e }], !1;
                            var t = n === r;
                          } else
                            var t = !0;
                          if (t) {
                            if (a.prefill !== void 0) {
                              let e = r;
                              P(a.prefill, { instancePath: i + "/prefill", parentData: a, parentDataProperty: "prefill", rootData: F, dynamicAnchors: q }) || (d = d === null ? P.errors : X(d, P.errors), r = d.length);
                              var t = e === r;
                            } else
                              var t = !0;
                            if (t) {
                              if (a.decode !== void 0) {
                                let e = r;
                                z(a.decode, { instancePath: i + "/decode", parentData: a, parentDataProperty: "decode", rootData: F, dynamicAnchors: q }) || (d = d === null ? z.errors : X(d, z.errors), r = d.length);
                                var t = e === r;
                              } else
                                var t = !0;
                              if (t) {
                                if (a.conc !== void 0) {
                                  let e = a.conc, n = r;
                                  if (r === n)
                                    if (Array.isArray(e)) {
                                      if (e.length < 1)
                                        return v.errors = [{ instancePath: i + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: A.properties.conc, data: e }], !1;
                                      {
                                        var m = !0;
                                        let U = e.length;
                                        for (let g = 0; g < U; g++) {
                                          let $ = e[g], W = r, he = r;
                                          if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($)))
                                            return v.errors = [{ instancePath: i + "/conc/" + g, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: $ }], !1;
                                          if (r === he && typeof $ == "number" && isFinite($)) {
                                            if ($ > 9007199254740991 || isNaN($))
                                              return v.errors = [{ instancePath: i + "/conc/" + g, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: $ }], !1;
                                            if ($ < 1 || isNaN($))
                                              return v.errors = [{ instancePath: i + "/conc/" + g, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: $ }], !1;
                                          }
                                          var m = W === r;
                                          if (!m)
                                            break;
                                        }
                                      }
                                    } else
                                      return v.errors = [{ instancePath: i + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, schema: A.properties.conc.type, parentSchema: A.properties.conc, data: e }], !1;
                                  var t = n === r;
                                } else
                                  var t = !0;
                                if (t) {
                                  if (a["max-model-len"] !== void 0) {
                                    let e = a["max-model-len"], n = r, o = r;
                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                      return v.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                                    if (r === o && typeof e == "number" && isFinite(e)) {
                                      if (e > 9007199254740991 || isNaN(e))
                                        return v.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                                      if (e < 1 || isNaN(e))
                                        return v.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                                    }
                                    var t = n === r;
                                  } else
                                    var t = !0;
                                  if (t) {
                                    if (a["exp-name"] !== void 0) {
                                      let e = a["exp-name"], n = r;
                                      if (typeof e != "string")
                                        return v.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: A.properties["exp-name"].type, parentSchema: A.properties["exp-name"], data: e }], !1;
                                      var t = n === r;
                                    } else
                                      var t = !0;
                                    if (t) {
                                      if (a.disagg !== void 0) {
                                        let e = a.disagg, n = r;
                                        if (typeof e != "boolean")
                                          return v.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: A.properties.disagg.type, parentSchema: A.properties.disagg, data: e }], !1;
                                        var t = n === r;
                                      } else
                                        var t = !0;
                                      if (t) {
                                        if (a["run-eval"] !== void 0) {
                                          let e = a["run-eval"], n = r;
                                          if (typeof e != "boolean")
                                            return v.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: A.properties["run-eval"].type, parentSchema: A.properties["run-eval"], data: e }], !1;
                                          var t = n === r;
                                        } else
                                          var t = !0;
                                        if (t) {
                                          if (a.router !== void 0) {
                                            let e = r;
                                            K(a.router, { instancePath: i + "/router", parentData: a, parentDataProperty: "router", rootData: F, dynamicAnchors: q }) || (d = d === null ? K.errors : X(d, K.errors), r = d.length);
                                            var t = e === r;
                                          } else
                                            var t = !0;
                                          if (t) {
                                            if (a["kv-p2p-transfer"] !== void 0) {
                                              let e = a["kv-p2p-transfer"], n = r;
                                              if (r === r)
                                                if (typeof e == "string") {
                                                  if (!N.test(e))
                                                    return v.errors = [{ instancePath: i + "/kv-p2p-transfer", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
                                                } else
                                                  return v.errors = [{ instancePath: i + "/kv-p2p-transfer", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
                                              var t = n === r;
                                            } else
                                              var t = !0;
                                            if (t) {
                                              if (a["eval-conc"] !== void 0) {
                                                let e = a["eval-conc"], n = r, o = r;
                                                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                                  return v.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: e }], !1;
                                                if (r === o && typeof e == "number" && isFinite(e)) {
                                                  if (e > 9007199254740991 || isNaN(e))
                                                    return v.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: e }], !1;
                                                  if (e < 1 || isNaN(e))
                                                    return v.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: e }], !1;
                                                }
                                                var t = n === r;
                                              } else
                                                var t = !0;
                                              if (t) {
                                                if (a["eval-all-concs"] !== void 0) {
                                                  let e = a["eval-all-concs"], n = r;
                                                  if (typeof e != "boolean")
                                                    return v.errors = [{ instancePath: i + "/eval-all-concs", schemaPath: "#/properties/eval-all-concs/type", keyword: "type", params: { type: "boolean" }, schema: A.properties["eval-all-concs"].type, parentSchema: A.properties["eval-all-concs"], data: e }], !1;
                                                  var t = n === r;
                                                } else
                                                  var t = !0;
                                                if (t)
                                                  if (a["eval-only"] !== void 0) {
                                                    let e = a["eval-only"], n = r;
                                                    if (typeof e != "boolean")
                                                      return v.errors = [{ instancePath: i + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, schema: A.properties["eval-only"].type, parentSchema: A.properties["eval-only"], data: e }], !1;
                                                    var t = n === r;
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
            }
          }
        }
      }
    } else
      return v.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: A.type, parentSchema: A, data: a }], !1;
  return v.errors = d, r === 0;
}
v.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pe = y, j = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:single-node-agentic-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "tp", "pp", "dcp-size", "pcp-size", "ep", "dp-attn", "spec-decoding", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "scenario-type"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, tp: { $ref: "#/$defs/size" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, conc: { $ref: "#/$defs/size" }, "kv-offloading": { $ref: "#/$defs/kv-offloading" }, "total-cpu-dram-gb": { type: "integer", minimum: 0, maximum: 9007199254740991 }, duration: { $ref: "#/$defs/size" }, "exp-name": { type: "string" }, "scenario-type": { type: "string", const: "agentic-coding" }, "kv-offload-backend": { $ref: "#/$defs/kv-backend" }, router: { $ref: "#/$defs/component" }, "run-eval": { type: "boolean" }, "eval-only": { type: "boolean" } }, $defs: { "kv-backend": { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/optional-version" } } }, component: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, "optional-version": { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" }, "kv-offloading": { type: "string", enum: ["none", "dram"] } } }, I = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, b = { type: "integer", minimum: 1, maximum: 9007199254740991 }, me = { type: "string", enum: ["mtp", "draft_model", "none"] }, oe = { type: "string", enum: ["none", "dram"] }, fe = { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/optional-version" } } }, ye = { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" };
function L(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = L.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let m;
      if (a.name === void 0 && (m = "name"))
        return L.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, schema: fe.required, parentSchema: fe, data: a }], !1;
      {
        let p = r;
        for (let s in a)
          if (!(s === "name" || s === "version")) {
            return L.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: fe, data: a }], !1;
            break;
          }
        if (p === r) {
          if (a.name !== void 0) {
            let s = a.name, e = r;
            if (r === r)
              if (typeof s == "string") {
                if (!N.test(s))
                  return L.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: s }], !1;
              } else
                return L.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: s }], !1;
            var t = e === r;
          } else
            var t = !0;
          if (t)
            if (a.version !== void 0) {
              let s = a.version, e = r, n = r;
              if (typeof s != "string" && s !== null)
                return L.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: ye.type }, schema: ye.type, parentSchema: ye, data: s }], !1;
              if (r === n && typeof s == "string" && !re.test(s))
                return L.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ye, data: s }], !1;
              var t = e === r;
            } else
              var t = !0;
        }
      }
    } else
      return L.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: fe.type, parentSchema: fe, data: a }], !1;
  return L.errors = d, r === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, Se = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" };
function Q(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = Q.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let m;
      if (a.name === void 0 && (m = "name") || a.version === void 0 && (m = "version"))
        return Q.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, schema: de.required, parentSchema: de, data: a }], !1;
      {
        let p = r;
        for (let s in a)
          if (!(s === "name" || s === "version")) {
            return Q.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: de, data: a }], !1;
            break;
          }
        if (p === r) {
          if (a.name !== void 0) {
            let s = a.name, e = r;
            if (r === r)
              if (typeof s == "string") {
                if (!N.test(s))
                  return Q.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: s }], !1;
              } else
                return Q.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: s }], !1;
            var t = e === r;
          } else
            var t = !0;
          if (t)
            if (a.version !== void 0) {
              let s = a.version, e = r;
              if (r === r)
                if (typeof s == "string") {
                  if (!re.test(s))
                    return Q.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: Se, data: s }], !1;
                } else
                  return Q.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, schema: Se.type, parentSchema: Se, data: s }], !1;
              var t = e === r;
            } else
              var t = !0;
        }
      }
    } else
      return Q.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: de.type, parentSchema: de, data: a }], !1;
  return Q.errors = d, r === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function y(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = y.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let m;
      if (a.image === void 0 && (m = "image") || a.model === void 0 && (m = "model") || a["model-prefix"] === void 0 && (m = "model-prefix") || a.precision === void 0 && (m = "precision") || a.framework === void 0 && (m = "framework") || a.runner === void 0 && (m = "runner") || a.tp === void 0 && (m = "tp") || a.pp === void 0 && (m = "pp") || a["dcp-size"] === void 0 && (m = "dcp-size") || a["pcp-size"] === void 0 && (m = "pcp-size") || a.ep === void 0 && (m = "ep") || a["dp-attn"] === void 0 && (m = "dp-attn") || a["spec-decoding"] === void 0 && (m = "spec-decoding") || a.conc === void 0 && (m = "conc") || a["kv-offloading"] === void 0 && (m = "kv-offloading") || a["total-cpu-dram-gb"] === void 0 && (m = "total-cpu-dram-gb") || a.duration === void 0 && (m = "duration") || a["exp-name"] === void 0 && (m = "exp-name") || a["scenario-type"] === void 0 && (m = "scenario-type"))
        return y.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, schema: j.required, parentSchema: j, data: a }], !1;
      {
        let p = r;
        for (let s in a)
          if (!ee.call(j.properties, s)) {
            return y.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: j, data: a }], !1;
            break;
          }
        if (p === r) {
          if (a.image !== void 0) {
            let s = a.image, e = r;
            if (r === r)
              if (typeof s == "string") {
                if (!N.test(s))
                  return y.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: s }], !1;
              } else
                return y.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: s }], !1;
            var t = e === r;
          } else
            var t = !0;
          if (t) {
            if (a.model !== void 0) {
              let s = a.model, e = r;
              if (r === r)
                if (typeof s == "string") {
                  if (!N.test(s))
                    return y.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: s }], !1;
                } else
                  return y.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: s }], !1;
              var t = e === r;
            } else
              var t = !0;
            if (t) {
              if (a["model-prefix"] !== void 0) {
                let s = a["model-prefix"], e = r;
                if (r === r)
                  if (typeof s == "string") {
                    if (!N.test(s))
                      return y.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: s }], !1;
                  } else
                    return y.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: s }], !1;
                var t = e === r;
              } else
                var t = !0;
              if (t) {
                if (a.precision !== void 0) {
                  let s = a.precision, e = r;
                  if (r === r)
                    if (typeof s == "string") {
                      if (!N.test(s))
                        return y.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: s }], !1;
                    } else
                      return y.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: s }], !1;
                  var t = e === r;
                } else
                  var t = !0;
                if (t) {
                  if (a.framework !== void 0) {
                    let s = a.framework, e = r;
                    if (r === r)
                      if (typeof s == "string") {
                        if (!N.test(s))
                          return y.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: s }], !1;
                      } else
                        return y.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: s }], !1;
                    var t = e === r;
                  } else
                    var t = !0;
                  if (t) {
                    if (a.runner !== void 0) {
                      let s = a.runner, e = r;
                      if (typeof s != "string")
                        return y.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: j.properties.runner.type, parentSchema: j.properties.runner, data: s }], !1;
                      var t = e === r;
                    } else
                      var t = !0;
                    if (t) {
                      if (a.tp !== void 0) {
                        let s = a.tp, e = r, n = r;
                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                          return y.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: b.type, parentSchema: b, data: s }], !1;
                        if (r === n && typeof s == "number" && isFinite(s)) {
                          if (s > 9007199254740991 || isNaN(s))
                            return y.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: b, data: s }], !1;
                          if (s < 1 || isNaN(s))
                            return y.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b, data: s }], !1;
                        }
                        var t = e === r;
                      } else
                        var t = !0;
                      if (t) {
                        if (a.pp !== void 0) {
                          let s = a.pp, e = r, n = r;
                          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                            return y.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: b.type, parentSchema: b, data: s }], !1;
                          if (r === n && typeof s == "number" && isFinite(s)) {
                            if (s > 9007199254740991 || isNaN(s))
                              return y.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: b, data: s }], !1;
                            if (s < 1 || isNaN(s))
                              return y.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b, data: s }], !1;
                          }
                          var t = e === r;
                        } else
                          var t = !0;
                        if (t) {
                          if (a["dcp-size"] !== void 0) {
                            let s = a["dcp-size"], e = r, n = r;
                            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                              return y.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: b.type, parentSchema: b, data: s }], !1;
                            if (r === n && typeof s == "number" && isFinite(s)) {
                              if (s > 9007199254740991 || isNaN(s))
                                return y.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: b, data: s }], !1;
                              if (s < 1 || isNaN(s))
                                return y.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b, data: s }], !1;
                            }
                            var t = e === r;
                          } else
                            var t = !0;
                          if (t) {
                            if (a["pcp-size"] !== void 0) {
                              let s = a["pcp-size"], e = r, n = r;
                              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                return y.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: b.type, parentSchema: b, data: s }], !1;
                              if (r === n && typeof s == "number" && isFinite(s)) {
                                if (s > 9007199254740991 || isNaN(s))
                                  return y.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: b, data: s }], !1;
                                if (s < 1 || isNaN(s))
                                  return y.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b, data: s }], !1;
                              }
                              var t = e === r;
                            } else
                              var t = !0;
                            if (t) {
                              if (a.ep !== void 0) {
                                let s = a.ep, e = r, n = r;
                                if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                  return y.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: b.type, parentSchema: b, data: s }], !1;
                                if (r === n && typeof s == "number" && isFinite(s)) {
                                  if (s > 9007199254740991 || isNaN(s))
                                    return y.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: b, data: s }], !1;
                                  if (s < 1 || isNaN(s))
                                    return y.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b, data: s }], !1;
                                }
                                var t = e === r;
                              } else
                                var t = !0;
                              if (t) {
                                if (a["dp-attn"] !== void 0) {
                                  let s = a["dp-attn"], e = r;
                                  if (typeof s != "boolean")
                                    return y.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: j.properties["dp-attn"].type, parentSchema: j.properties["dp-attn"], data: s }], !1;
                                  var t = e === r;
                                } else
                                  var t = !0;
                                if (t) {
                                  if (a["spec-decoding"] !== void 0) {
                                    let s = a["spec-decoding"], e = r;
                                    if (typeof s != "string")
                                      return y.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: me.type, parentSchema: me, data: s }], !1;
                                    if (!(s === "mtp" || s === "draft_model" || s === "none"))
                                      return y.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: me.enum }, schema: me.enum, parentSchema: me, data: s }], !1;
                                    var t = e === r;
                                  } else
                                    var t = !0;
                                  if (t) {
                                    if (a.conc !== void 0) {
                                      let s = a.conc, e = r, n = r;
                                      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                        return y.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: b.type, parentSchema: b, data: s }], !1;
                                      if (r === n && typeof s == "number" && isFinite(s)) {
                                        if (s > 9007199254740991 || isNaN(s))
                                          return y.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: b, data: s }], !1;
                                        if (s < 1 || isNaN(s))
                                          return y.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b, data: s }], !1;
                                      }
                                      var t = e === r;
                                    } else
                                      var t = !0;
                                    if (t) {
                                      if (a["kv-offloading"] !== void 0) {
                                        let s = a["kv-offloading"], e = r;
                                        if (typeof s != "string")
                                          return y.errors = [{ instancePath: i + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, schema: oe.type, parentSchema: oe, data: s }], !1;
                                        if (!(s === "none" || s === "dram"))
                                          return y.errors = [{ instancePath: i + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: oe.enum }, schema: oe.enum, parentSchema: oe, data: s }], !1;
                                        var t = e === r;
                                      } else
                                        var t = !0;
                                      if (t) {
                                        if (a["total-cpu-dram-gb"] !== void 0) {
                                          let s = a["total-cpu-dram-gb"], e = r;
                                          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                            return y.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, schema: j.properties["total-cpu-dram-gb"].type, parentSchema: j.properties["total-cpu-dram-gb"], data: s }], !1;
                                          if (r === e && typeof s == "number" && isFinite(s)) {
                                            if (s > 9007199254740991 || isNaN(s))
                                              return y.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: j.properties["total-cpu-dram-gb"], data: s }], !1;
                                            if (s < 0 || isNaN(s))
                                              return y.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: j.properties["total-cpu-dram-gb"], data: s }], !1;
                                          }
                                          var t = e === r;
                                        } else
                                          var t = !0;
                                        if (t) {
                                          if (a.duration !== void 0) {
                                            let s = a.duration, e = r, n = r;
                                            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                              return y.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: b.type, parentSchema: b, data: s }], !1;
                                            if (r === n && typeof s == "number" && isFinite(s)) {
                                              if (s > 9007199254740991 || isNaN(s))
                                                return y.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: b, data: s }], !1;
                                              if (s < 1 || isNaN(s))
                                                return y.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b, data: s }], !1;
                                            }
                                            var t = e === r;
                                          } else
                                            var t = !0;
                                          if (t) {
                                            if (a["exp-name"] !== void 0) {
                                              let s = a["exp-name"], e = r;
                                              if (typeof s != "string")
                                                return y.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: j.properties["exp-name"].type, parentSchema: j.properties["exp-name"], data: s }], !1;
                                              var t = e === r;
                                            } else
                                              var t = !0;
                                            if (t) {
                                              if (a["scenario-type"] !== void 0) {
                                                let s = a["scenario-type"], e = r;
                                                if (typeof s != "string")
                                                  return y.errors = [{ instancePath: i + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, schema: j.properties["scenario-type"].type, parentSchema: j.properties["scenario-type"], data: s }], !1;
                                                if (s !== "agentic-coding")
                                                  return y.errors = [{ instancePath: i + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, schema: "agentic-coding", parentSchema: j.properties["scenario-type"], data: s }], !1;
                                                var t = e === r;
                                              } else
                                                var t = !0;
                                              if (t) {
                                                if (a["kv-offload-backend"] !== void 0) {
                                                  let s = r;
                                                  L(a["kv-offload-backend"], { instancePath: i + "/kv-offload-backend", parentData: a, parentDataProperty: "kv-offload-backend", rootData: F, dynamicAnchors: q }) || (d = d === null ? L.errors : X(d, L.errors), r = d.length);
                                                  var t = s === r;
                                                } else
                                                  var t = !0;
                                                if (t) {
                                                  if (a.router !== void 0) {
                                                    let s = r;
                                                    Q(a.router, { instancePath: i + "/router", parentData: a, parentDataProperty: "router", rootData: F, dynamicAnchors: q }) || (d = d === null ? Q.errors : X(d, Q.errors), r = d.length);
                                                    var t = s === r;
                                                  } else
                                                    var t = !0;
                                                  if (t) {
                                                    if (a["run-eval"] !== void 0) {
                                                      let s = a["run-eval"], e = r;
                                                      if (typeof s != "boolean")
                                                        return y.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: j.properties["run-eval"].type, parentSchema: j.properties["run-eval"], data: s }], !1;
                                                      var t = e === r;
                                                    } else
                                                      var t = !0;
                                                    if (t)
                                                      if (a["eval-only"] !== void 0) {
                                                        let s = a["eval-only"], e = r;
                                                        if (typeof s != "boolean")
                                                          return y.errors = [{ instancePath: i + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, schema: j.properties["eval-only"].type, parentSchema: j.properties["eval-only"], data: s }], !1;
                                                        var t = e === r;
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
                }
              }
            }
          }
        }
      }
    } else
      return y.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: j.type, parentSchema: j, data: a }], !1;
  return y.errors = d, r === 0;
}
y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ze = u, E = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:single-node-entry", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "pp", "dcp-size", "pcp-size", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name" }, model: { $ref: "#/$defs/name" }, "model-prefix": { $ref: "#/$defs/name" }, precision: { $ref: "#/$defs/name" }, framework: { $ref: "#/$defs/name" }, runner: { type: "string" }, isl: { $ref: "#/$defs/size" }, osl: { $ref: "#/$defs/size" }, tp: { $ref: "#/$defs/size" }, pp: { $ref: "#/$defs/size" }, "dcp-size": { $ref: "#/$defs/size" }, "pcp-size": { $ref: "#/$defs/size" }, conc: { $ref: "#/$defs/size" }, "max-model-len": { $ref: "#/$defs/size" }, ep: { $ref: "#/$defs/size" }, "dp-attn": { type: "boolean" }, "spec-decoding": { $ref: "#/$defs/spec-decoding" }, "exp-name": { type: "string" }, disagg: { type: "boolean", const: !1 }, "run-eval": { type: "boolean" }, router: { $ref: "#/$defs/component" }, "eval-only": { type: "boolean" } }, $defs: { component: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, size: { type: "integer", minimum: 1, maximum: 9007199254740991 }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"] }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" } } }, V = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end" }, S = { type: "integer", minimum: 1, maximum: 9007199254740991 }, ce = { type: "string", enum: ["mtp", "draft_model", "none"] }, le = { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { $ref: "#/$defs/name" }, version: { $ref: "#/$defs/version" } } }, ge = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:" };
function T(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = T.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let m;
      if (a.name === void 0 && (m = "name") || a.version === void 0 && (m = "version"))
        return T.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, schema: le.required, parentSchema: le, data: a }], !1;
      {
        let p = r;
        for (let s in a)
          if (!(s === "name" || s === "version")) {
            return T.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: le, data: a }], !1;
            break;
          }
        if (p === r) {
          if (a.name !== void 0) {
            let s = a.name, e = r;
            if (r === r)
              if (typeof s == "string") {
                if (!N.test(s))
                  return T.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: V, data: s }], !1;
              } else
                return T.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: V.type, parentSchema: V, data: s }], !1;
            var t = e === r;
          } else
            var t = !0;
          if (t)
            if (a.version !== void 0) {
              let s = a.version, e = r;
              if (r === r)
                if (typeof s == "string") {
                  if (!re.test(s))
                    return T.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ge, data: s }], !1;
                } else
                  return T.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, schema: ge.type, parentSchema: ge, data: s }], !1;
              var t = e === r;
            } else
              var t = !0;
        }
      }
    } else
      return T.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: le.type, parentSchema: le, data: a }], !1;
  return T.errors = d, r === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function u(a, { instancePath: i = "", parentData: R, parentDataProperty: B, rootData: F = a, dynamicAnchors: q = {} } = {}) {
  let d = null, r = 0, f = u.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r === 0)
    if (a && typeof a == "object" && !Array.isArray(a)) {
      let m;
      if (a.image === void 0 && (m = "image") || a.model === void 0 && (m = "model") || a["model-prefix"] === void 0 && (m = "model-prefix") || a.precision === void 0 && (m = "precision") || a.framework === void 0 && (m = "framework") || a.runner === void 0 && (m = "runner") || a.isl === void 0 && (m = "isl") || a.osl === void 0 && (m = "osl") || a.tp === void 0 && (m = "tp") || a.pp === void 0 && (m = "pp") || a["dcp-size"] === void 0 && (m = "dcp-size") || a["pcp-size"] === void 0 && (m = "pcp-size") || a.conc === void 0 && (m = "conc") || a["max-model-len"] === void 0 && (m = "max-model-len") || a.ep === void 0 && (m = "ep") || a["dp-attn"] === void 0 && (m = "dp-attn") || a["spec-decoding"] === void 0 && (m = "spec-decoding") || a["exp-name"] === void 0 && (m = "exp-name") || a.disagg === void 0 && (m = "disagg") || a["run-eval"] === void 0 && (m = "run-eval"))
        return u.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, schema: E.required, parentSchema: E, data: a }], !1;
      {
        let p = r;
        for (let s in a)
          if (!ee.call(E.properties, s)) {
            return u.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: E, data: a }], !1;
            break;
          }
        if (p === r) {
          if (a.image !== void 0) {
            let s = a.image, e = r;
            if (r === r)
              if (typeof s == "string") {
                if (!N.test(s))
                  return u.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: V, data: s }], !1;
              } else
                return u.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: V.type, parentSchema: V, data: s }], !1;
            var t = e === r;
          } else
            var t = !0;
          if (t) {
            if (a.model !== void 0) {
              let s = a.model, e = r;
              if (r === r)
                if (typeof s == "string") {
                  if (!N.test(s))
                    return u.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: V, data: s }], !1;
                } else
                  return u.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: V.type, parentSchema: V, data: s }], !1;
              var t = e === r;
            } else
              var t = !0;
            if (t) {
              if (a["model-prefix"] !== void 0) {
                let s = a["model-prefix"], e = r;
                if (r === r)
                  if (typeof s == "string") {
                    if (!N.test(s))
                      return u.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: V, data: s }], !1;
                  } else
                    return u.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: V.type, parentSchema: V, data: s }], !1;
                var t = e === r;
              } else
                var t = !0;
              if (t) {
                if (a.precision !== void 0) {
                  let s = a.precision, e = r;
                  if (r === r)
                    if (typeof s == "string") {
                      if (!N.test(s))
                        return u.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: V, data: s }], !1;
                    } else
                      return u.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: V.type, parentSchema: V, data: s }], !1;
                  var t = e === r;
                } else
                  var t = !0;
                if (t) {
                  if (a.framework !== void 0) {
                    let s = a.framework, e = r;
                    if (r === r)
                      if (typeof s == "string") {
                        if (!N.test(s))
                          return u.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: V, data: s }], !1;
                      } else
                        return u.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: V.type, parentSchema: V, data: s }], !1;
                    var t = e === r;
                  } else
                    var t = !0;
                  if (t) {
                    if (a.runner !== void 0) {
                      let s = a.runner, e = r;
                      if (typeof s != "string")
                        return u.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: E.properties.runner.type, parentSchema: E.properties.runner, data: s }], !1;
                      var t = e === r;
                    } else
                      var t = !0;
                    if (t) {
                      if (a.isl !== void 0) {
                        let s = a.isl, e = r, n = r;
                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                          return u.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: S.type, parentSchema: S, data: s }], !1;
                        if (r === n && typeof s == "number" && isFinite(s)) {
                          if (s > 9007199254740991 || isNaN(s))
                            return u.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: S, data: s }], !1;
                          if (s < 1 || isNaN(s))
                            return u.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: S, data: s }], !1;
                        }
                        var t = e === r;
                      } else
                        var t = !0;
                      if (t) {
                        if (a.osl !== void 0) {
                          let s = a.osl, e = r, n = r;
                          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                            return u.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: S.type, parentSchema: S, data: s }], !1;
                          if (r === n && typeof s == "number" && isFinite(s)) {
                            if (s > 9007199254740991 || isNaN(s))
                              return u.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: S, data: s }], !1;
                            if (s < 1 || isNaN(s))
                              return u.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: S, data: s }], !1;
                          }
                          var t = e === r;
                        } else
                          var t = !0;
                        if (t) {
                          if (a.tp !== void 0) {
                            let s = a.tp, e = r, n = r;
                            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                              return u.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: S.type, parentSchema: S, data: s }], !1;
                            if (r === n && typeof s == "number" && isFinite(s)) {
                              if (s > 9007199254740991 || isNaN(s))
                                return u.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: S, data: s }], !1;
                              if (s < 1 || isNaN(s))
                                return u.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: S, data: s }], !1;
                            }
                            var t = e === r;
                          } else
                            var t = !0;
                          if (t) {
                            if (a.pp !== void 0) {
                              let s = a.pp, e = r, n = r;
                              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                return u.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: S.type, parentSchema: S, data: s }], !1;
                              if (r === n && typeof s == "number" && isFinite(s)) {
                                if (s > 9007199254740991 || isNaN(s))
                                  return u.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: S, data: s }], !1;
                                if (s < 1 || isNaN(s))
                                  return u.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: S, data: s }], !1;
                              }
                              var t = e === r;
                            } else
                              var t = !0;
                            if (t) {
                              if (a["dcp-size"] !== void 0) {
                                let s = a["dcp-size"], e = r, n = r;
                                if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                  return u.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: S.type, parentSchema: S, data: s }], !1;
                                if (r === n && typeof s == "number" && isFinite(s)) {
                                  if (s > 9007199254740991 || isNaN(s))
                                    return u.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: S, data: s }], !1;
                                  if (s < 1 || isNaN(s))
                                    return u.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: S, data: s }], !1;
                                }
                                var t = e === r;
                              } else
                                var t = !0;
                              if (t) {
                                if (a["pcp-size"] !== void 0) {
                                  let s = a["pcp-size"], e = r, n = r;
                                  if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                    return u.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: S.type, parentSchema: S, data: s }], !1;
                                  if (r === n && typeof s == "number" && isFinite(s)) {
                                    if (s > 9007199254740991 || isNaN(s))
                                      return u.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: S, data: s }], !1;
                                    if (s < 1 || isNaN(s))
                                      return u.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: S, data: s }], !1;
                                  }
                                  var t = e === r;
                                } else
                                  var t = !0;
                                if (t) {
                                  if (a.conc !== void 0) {
                                    let s = a.conc, e = r, n = r;
                                    if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                      return u.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: S.type, parentSchema: S, data: s }], !1;
                                    if (r === n && typeof s == "number" && isFinite(s)) {
                                      if (s > 9007199254740991 || isNaN(s))
                                        return u.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: S, data: s }], !1;
                                      if (s < 1 || isNaN(s))
                                        return u.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: S, data: s }], !1;
                                    }
                                    var t = e === r;
                                  } else
                                    var t = !0;
                                  if (t) {
                                    if (a["max-model-len"] !== void 0) {
                                      let s = a["max-model-len"], e = r, n = r;
                                      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                        return u.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: S.type, parentSchema: S, data: s }], !1;
                                      if (r === n && typeof s == "number" && isFinite(s)) {
                                        if (s > 9007199254740991 || isNaN(s))
                                          return u.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: S, data: s }], !1;
                                        if (s < 1 || isNaN(s))
                                          return u.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: S, data: s }], !1;
                                      }
                                      var t = e === r;
                                    } else
                                      var t = !0;
                                    if (t) {
                                      if (a.ep !== void 0) {
                                        let s = a.ep, e = r, n = r;
                                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                          return u.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: S.type, parentSchema: S, data: s }], !1;
                                        if (r === n && typeof s == "number" && isFinite(s)) {
                                          if (s > 9007199254740991 || isNaN(s))
                                            return u.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: S, data: s }], !1;
                                          if (s < 1 || isNaN(s))
                                            return u.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: S, data: s }], !1;
                                        }
                                        var t = e === r;
                                      } else
                                        var t = !0;
                                      if (t) {
                                        if (a["dp-attn"] !== void 0) {
                                          let s = a["dp-attn"], e = r;
                                          if (typeof s != "boolean")
                                            return u.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: E.properties["dp-attn"].type, parentSchema: E.properties["dp-attn"], data: s }], !1;
                                          var t = e === r;
                                        } else
                                          var t = !0;
                                        if (t) {
                                          if (a["spec-decoding"] !== void 0) {
                                            let s = a["spec-decoding"], e = r;
                                            if (typeof s != "string")
                                              return u.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: ce.type, parentSchema: ce, data: s }], !1;
                                            if (!(s === "mtp" || s === "draft_model" || s === "none"))
                                              return u.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: ce.enum }, schema: ce.enum, parentSchema: ce, data: s }], !1;
                                            var t = e === r;
                                          } else
                                            var t = !0;
                                          if (t) {
                                            if (a["exp-name"] !== void 0) {
                                              let s = a["exp-name"], e = r;
                                              if (typeof s != "string")
                                                return u.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: E.properties["exp-name"].type, parentSchema: E.properties["exp-name"], data: s }], !1;
                                              var t = e === r;
                                            } else
                                              var t = !0;
                                            if (t) {
                                              if (a.disagg !== void 0) {
                                                let s = a.disagg, e = r;
                                                if (typeof s != "boolean")
                                                  return u.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: E.properties.disagg.type, parentSchema: E.properties.disagg, data: s }], !1;
                                                if (s !== !1)
                                                  return u.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/const", keyword: "const", params: { allowedValue: !1 }, schema: !1, parentSchema: E.properties.disagg, data: s }], !1;
                                                var t = e === r;
                                              } else
                                                var t = !0;
                                              if (t) {
                                                if (a["run-eval"] !== void 0) {
                                                  let s = a["run-eval"], e = r;
                                                  if (typeof s != "boolean")
                                                    return u.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: E.properties["run-eval"].type, parentSchema: E.properties["run-eval"], data: s }], !1;
                                                  var t = e === r;
                                                } else
                                                  var t = !0;
                                                if (t) {
                                                  if (a.router !== void 0) {
                                                    let s = r;
                                                    T(a.router, { instancePath: i + "/router", parentData: a, parentDataProperty: "router", rootData: F, dynamicAnchors: q }) || (d = d === null ? T.errors : X(d, T.errors), r = d.length);
                                                    var t = s === r;
                                                  } else
                                                    var t = !0;
                                                  if (t)
                                                    if (a["eval-only"] !== void 0) {
                                                      let s = a["eval-only"], e = r;
                                                      if (typeof s != "boolean")
                                                        return u.errors = [{ instancePath: i + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, schema: E.properties["eval-only"].type, parentSchema: E.properties["eval-only"], data: s }], !1;
                                                      var t = e === r;
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
              }
            }
          }
        }
      }
    } else
      return u.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: E.type, parentSchema: E, data: a }], !1;
  return u.errors = d, r === 0;
}
u.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function X(a, i) {
  for (let R of i) a.push(R);
  return a;
}
export {
  ke as validateMultiNodeAgenticEntry,
  we as validateMultiNodeEntry,
  Pe as validateSingleNodeAgenticEntry,
  ze as validateSingleNodeEntry
};
