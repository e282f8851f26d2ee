// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var O = p, y = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-02:multi-node-entry", title: "Multi-node entry", description: "One multi-node entry of the matrix: what one job benchmarks.", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name", description: "Container image of the inference engine." }, model: { $ref: "#/$defs/name", description: "Model to serve." }, "model-prefix": { $ref: "#/$defs/name", description: "Short code of the model." }, precision: { $ref: "#/$defs/name", description: "Number format of the weights." }, framework: { $ref: "#/$defs/name", description: "Inference engine." }, runner: { type: "string", description: "Runner label of the config, or one node where nodes were filtered." }, isl: { $ref: "#/$defs/size", description: "Input sequence length, in tokens." }, osl: { $ref: "#/$defs/size", description: "Output sequence length, in tokens." }, "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding." }, prefill: { $ref: "#/$defs/worker", description: "The prefill workers, as the config has them." }, decode: { $ref: "#/$defs/worker", description: "The decode workers, as the config has them." }, conc: { type: "array", items: { $ref: "#/$defs/size", description: "One concurrency." }, description: "Concurrencies that this one job runs, one after the other." }, "max-model-len": { $ref: "#/$defs/size", description: "Longest context that the server must take, in tokens." }, "exp-name": { type: "string", description: "Experiment: model prefix and sequence length." }, disagg: { type: "boolean", description: "Whether prefill and decode run on workers of their own." }, "run-eval": { type: "boolean", description: "Whether this job also measures accuracy." } }, $defs: { name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, size: { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." }, worker: { type: "object", title: "Worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], description: "The prefill or the decode side of a disaggregated server: how many workers, and how each is laid out.", properties: { "num-worker": { $ref: "#/$defs/size", description: "How many workers of this kind run." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } } } }, v = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, m = { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, N = { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." }, E = Object.prototype.hasOwnProperty, P = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u"), $ = { type: "object", title: "Worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn"], description: "The prefill or the decode side of a disaggregated server: how many workers, and how each is laid out.", properties: { "num-worker": { $ref: "#/$defs/size", description: "How many workers of this kind run." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } };
function l(r, { instancePath: i = "", parentData: b, parentDataProperty: j, rootData: z = r, dynamicAnchors: F = {} } = {}) {
  let w = null, t = 0, k = l.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), t === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let d;
      if (r["num-worker"] === void 0 && (d = "num-worker") || r.tp === void 0 && (d = "tp") || r.ep === void 0 && (d = "ep") || r["dp-attn"] === void 0 && (d = "dp-attn"))
        return l.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: d }, schema: $.required, parentSchema: $, data: r }], !1;
      {
        let s = t;
        for (let e in r)
          if (!(e === "num-worker" || e === "tp" || e === "ep" || e === "dp-attn" || e === "additional-settings")) {
            return l.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: $, data: r }], !1;
            break;
          }
        if (s === t) {
          if (r["num-worker"] !== void 0) {
            let e = r["num-worker"], n = t, h = t;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return l.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: m.type, parentSchema: m, data: e }], !1;
            if (t === h && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return l.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: m, data: e }], !1;
              if (e < 1 || isNaN(e))
                return l.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: m, data: e }], !1;
            }
            var a = n === t;
          } else
            var a = !0;
          if (a) {
            if (r.tp !== void 0) {
              let e = r.tp, n = t, h = t;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return l.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: m.type, parentSchema: m, data: e }], !1;
              if (t === h && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return l.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: m, data: e }], !1;
                if (e < 1 || isNaN(e))
                  return l.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: m, data: e }], !1;
              }
              var a = n === t;
            } else
              var a = !0;
            if (a) {
              if (r.ep !== void 0) {
                let e = r.ep, n = t, h = t;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return l.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: m.type, parentSchema: m, data: e }], !1;
                if (t === h && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return l.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: m, data: e }], !1;
                  if (e < 1 || isNaN(e))
                    return l.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: m, data: e }], !1;
                }
                var a = n === t;
              } else
                var a = !0;
              if (a) {
                if (r["dp-attn"] !== void 0) {
                  let e = r["dp-attn"], n = t;
                  if (typeof e != "boolean")
                    return l.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: $.properties["dp-attn"].type, parentSchema: $.properties["dp-attn"], data: e }], !1;
                  var a = n === t;
                } else
                  var a = !0;
                if (a)
                  if (r["additional-settings"] !== void 0) {
                    let e = r["additional-settings"], n = t;
                    if (!Array.isArray(e) && e !== null)
                      return l.errors = [{ instancePath: i + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: $.properties["additional-settings"].type }, schema: $.properties["additional-settings"].type, parentSchema: $.properties["additional-settings"], data: e }], !1;
                    if (t === n && Array.isArray(e)) {
                      var f = !0;
                      let A = e.length;
                      for (let x = 0; x < A; x++) {
                        let u = e[x], q = t;
                        if (typeof u != "string")
                          return l.errors = [{ instancePath: i + "/additional-settings/" + x, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: $.properties["additional-settings"].items.type, parentSchema: $.properties["additional-settings"].items, data: u }], !1;
                        var f = q === t;
                        if (!f)
                          break;
                      }
                    }
                    var a = n === t;
                  } else
                    var a = !0;
              }
            }
          }
        }
      }
    } else
      return l.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: $.type, parentSchema: $, data: r }], !1;
  return l.errors = w, t === 0;
}
l.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function p(r, { instancePath: i = "", parentData: b, parentDataProperty: j, rootData: z = r, dynamicAnchors: F = {} } = {}) {
  let w = null, t = 0, k = p.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), t === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let d;
      if (r.image === void 0 && (d = "image") || r.model === void 0 && (d = "model") || r["model-prefix"] === void 0 && (d = "model-prefix") || r.precision === void 0 && (d = "precision") || r.framework === void 0 && (d = "framework") || r.runner === void 0 && (d = "runner") || r.isl === void 0 && (d = "isl") || r.osl === void 0 && (d = "osl") || r["spec-decoding"] === void 0 && (d = "spec-decoding") || r.prefill === void 0 && (d = "prefill") || r.decode === void 0 && (d = "decode") || r.conc === void 0 && (d = "conc") || r["max-model-len"] === void 0 && (d = "max-model-len") || r["exp-name"] === void 0 && (d = "exp-name") || r.disagg === void 0 && (d = "disagg") || r["run-eval"] === void 0 && (d = "run-eval"))
        return p.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: d }, schema: y.required, parentSchema: y, data: r }], !1;
      {
        let s = t;
        for (let e in r)
          if (!E.call(y.properties, e)) {
            return p.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: y, data: r }], !1;
            break;
          }
        if (s === t) {
          if (r.image !== void 0) {
            let e = r.image, n = t;
            if (t === t)
              if (typeof e == "string") {
                if (!P.test(e))
                  return p.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: v, data: e }], !1;
              } else
                return p.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e }], !1;
            var a = n === t;
          } else
            var a = !0;
          if (a) {
            if (r.model !== void 0) {
              let e = r.model, n = t;
              if (t === t)
                if (typeof e == "string") {
                  if (!P.test(e))
                    return p.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: v, data: e }], !1;
                } else
                  return p.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e }], !1;
              var a = n === t;
            } else
              var a = !0;
            if (a) {
              if (r["model-prefix"] !== void 0) {
                let e = r["model-prefix"], n = t;
                if (t === t)
                  if (typeof e == "string") {
                    if (!P.test(e))
                      return p.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: v, data: e }], !1;
                  } else
                    return p.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e }], !1;
                var a = n === t;
              } else
                var a = !0;
              if (a) {
                if (r.precision !== void 0) {
                  let e = r.precision, n = t;
                  if (t === t)
                    if (typeof e == "string") {
                      if (!P.test(e))
                        return p.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: v, data: e }], !1;
                    } else
                      return p.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e }], !1;
                  var a = n === t;
                } else
                  var a = !0;
                if (a) {
                  if (r.framework !== void 0) {
                    let e = r.framework, n = t;
                    if (t === t)
                      if (typeof e == "string") {
                        if (!P.test(e))
                          return p.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: v, data: e }], !1;
                      } else
                        return p.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: v.type, parentSchema: v, data: e }], !1;
                    var a = n === t;
                  } else
                    var a = !0;
                  if (a) {
                    if (r.runner !== void 0) {
                      let e = r.runner, n = t;
                      if (typeof e != "string")
                        return p.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: y.properties.runner.type, parentSchema: y.properties.runner, data: e }], !1;
                      var a = n === t;
                    } else
                      var a = !0;
                    if (a) {
                      if (r.isl !== void 0) {
                        let e = r.isl, n = t, h = t;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return p.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: m.type, parentSchema: m, data: e }], !1;
                        if (t === h && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return p.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: m, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return p.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: m, data: e }], !1;
                        }
                        var a = n === t;
                      } else
                        var a = !0;
                      if (a) {
                        if (r.osl !== void 0) {
                          let e = r.osl, n = t, h = t;
                          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                            return p.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: m.type, parentSchema: m, data: e }], !1;
                          if (t === h && typeof e == "number" && isFinite(e)) {
                            if (e > 9007199254740991 || isNaN(e))
                              return p.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: m, data: e }], !1;
                            if (e < 1 || isNaN(e))
                              return p.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: m, data: e }], !1;
                          }
                          var a = n === t;
                        } else
                          var a = !0;
                        if (a) {
                          if (r["spec-decoding"] !== void 0) {
                            let e = r["spec-decoding"], n = t;
                            if (typeof e != "string")
                              return p.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: N.type, parentSchema: N, data: e }], !1;
                            if (!(e === "mtp" || e === "draft_model" || e === "none"))
                              return p.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: N.enum }, schema: N.enum, parentSchema: N, data: e }], !1;
                            var a = n === t;
                          } else
                            var a = !0;
                          if (a) {
                            if (r.prefill !== void 0) {
                              let e = t;
                              l(r.prefill, { instancePath: i + "/prefill", parentData: r, parentDataProperty: "prefill", rootData: z, dynamicAnchors: F }) || (w = w === null ? l.errors : D(w, l.errors), t = w.length);
                              var a = e === t;
                            } else
                              var a = !0;
                            if (a) {
                              if (r.decode !== void 0) {
                                let e = t;
                                l(r.decode, { instancePath: i + "/decode", parentData: r, parentDataProperty: "decode", rootData: z, dynamicAnchors: F }) || (w = w === null ? l.errors : D(w, l.errors), t = w.length);
                                var a = e === t;
                              } else
                                var a = !0;
                              if (a) {
                                if (r.conc !== void 0) {
                                  let e = r.conc, n = t;
                                  if (t === n)
                                    if (Array.isArray(e)) {
                                      var f = !0;
                                      let A = e.length;
                                      for (let x = 0; x < A; x++) {
                                        let u = e[x], q = t, I = t;
                                        if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                          return p.errors = [{ instancePath: i + "/conc/" + x, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: m.type, parentSchema: m, data: u }], !1;
                                        if (t === I && typeof u == "number" && isFinite(u)) {
                                          if (u > 9007199254740991 || isNaN(u))
                                            return p.errors = [{ instancePath: i + "/conc/" + x, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: m, data: u }], !1;
                                          if (u < 1 || isNaN(u))
                                            return p.errors = [{ instancePath: i + "/conc/" + x, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: m, data: u }], !1;
                                        }
                                        var f = q === t;
                                        if (!f)
                                          break;
                                      }
                                    } else
                                      return p.errors = [{ instancePath: i + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, schema: y.properties.conc.type, parentSchema: y.properties.conc, data: e }], !1;
                                  var a = n === t;
                                } else
                                  var a = !0;
                                if (a) {
                                  if (r["max-model-len"] !== void 0) {
                                    let e = r["max-model-len"], n = t, h = t;
                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                      return p.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: m.type, parentSchema: m, data: e }], !1;
                                    if (t === h && typeof e == "number" && isFinite(e)) {
                                      if (e > 9007199254740991 || isNaN(e))
                                        return p.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: m, data: e }], !1;
                                      if (e < 1 || isNaN(e))
                                        return p.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: m, data: e }], !1;
                                    }
                                    var a = n === t;
                                  } else
                                    var a = !0;
                                  if (a) {
                                    if (r["exp-name"] !== void 0) {
                                      let e = r["exp-name"], n = t;
                                      if (typeof e != "string")
                                        return p.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: y.properties["exp-name"].type, parentSchema: y.properties["exp-name"], data: e }], !1;
                                      var a = n === t;
                                    } else
                                      var a = !0;
                                    if (a) {
                                      if (r.disagg !== void 0) {
                                        let e = r.disagg, n = t;
                                        if (typeof e != "boolean")
                                          return p.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: y.properties.disagg.type, parentSchema: y.properties.disagg, data: e }], !1;
                                        var a = n === t;
                                      } else
                                        var a = !0;
                                      if (a)
                                        if (r["run-eval"] !== void 0) {
                                          let e = r["run-eval"], n = t;
                                          if (typeof e != "boolean")
                                            return p.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: y.properties["run-eval"].type, parentSchema: y.properties["run-eval"], data: e }], !1;
                                          var a = n === t;
                                        } else
                                          var a = !0;
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
      return p.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: y.type, parentSchema: y, data: r }], !1;
  return p.errors = w, t === 0;
}
p.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var W = o, g = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-02:single-node-entry", title: "Single-node entry", description: "One single-node entry of the matrix: what one job benchmarks.", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name", description: "Container image of the inference engine." }, model: { $ref: "#/$defs/name", description: "Model to serve." }, "model-prefix": { $ref: "#/$defs/name", description: "Short code of the model." }, precision: { $ref: "#/$defs/name", description: "Number format of the weights." }, framework: { $ref: "#/$defs/name", description: "Inference engine." }, runner: { type: "string", description: "Runner label of the config, or one node where nodes were filtered." }, isl: { $ref: "#/$defs/size", description: "Input sequence length, in tokens." }, osl: { $ref: "#/$defs/size", description: "Output sequence length, in tokens." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism." }, conc: { $ref: "#/$defs/size", description: "Concurrency: requests in flight." }, "max-model-len": { $ref: "#/$defs/size", description: "Longest context that the server must take, in tokens." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel." }, "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding." }, "exp-name": { type: "string", description: "Experiment: model prefix and sequence length." }, disagg: { type: "boolean", description: "Whether prefill and decode run on workers of their own." }, "run-eval": { type: "boolean", description: "Whether this job also measures accuracy." } }, $defs: { name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, size: { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." } } }, S = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, c = { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, _ = { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." };
function o(r, { instancePath: i = "", parentData: b, parentDataProperty: j, rootData: z = r, dynamicAnchors: F = {} } = {}) {
  let w = null, t = 0, k = o.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), t === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let f;
      if (r.image === void 0 && (f = "image") || r.model === void 0 && (f = "model") || r["model-prefix"] === void 0 && (f = "model-prefix") || r.precision === void 0 && (f = "precision") || r.framework === void 0 && (f = "framework") || r.runner === void 0 && (f = "runner") || r.isl === void 0 && (f = "isl") || r.osl === void 0 && (f = "osl") || r.tp === void 0 && (f = "tp") || r.conc === void 0 && (f = "conc") || r["max-model-len"] === void 0 && (f = "max-model-len") || r.ep === void 0 && (f = "ep") || r["dp-attn"] === void 0 && (f = "dp-attn") || r["spec-decoding"] === void 0 && (f = "spec-decoding") || r["exp-name"] === void 0 && (f = "exp-name") || r.disagg === void 0 && (f = "disagg") || r["run-eval"] === void 0 && (f = "run-eval"))
        return o.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, schema: g.required, parentSchema: g, data: r }], !1;
      {
        let d = t;
        for (let s in r)
          if (!E.call(g.properties, s)) {
            return o.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: g, data: r }], !1;
            break;
          }
        if (d === t) {
          if (r.image !== void 0) {
            let s = r.image, e = t;
            if (t === t)
              if (typeof s == "string") {
                if (!P.test(s))
                  return o.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: S, data: s }], !1;
              } else
                return o.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S, data: s }], !1;
            var a = e === t;
          } else
            var a = !0;
          if (a) {
            if (r.model !== void 0) {
              let s = r.model, e = t;
              if (t === t)
                if (typeof s == "string") {
                  if (!P.test(s))
                    return o.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: S, data: s }], !1;
                } else
                  return o.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S, data: s }], !1;
              var a = e === t;
            } else
              var a = !0;
            if (a) {
              if (r["model-prefix"] !== void 0) {
                let s = r["model-prefix"], e = t;
                if (t === t)
                  if (typeof s == "string") {
                    if (!P.test(s))
                      return o.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: S, data: s }], !1;
                  } else
                    return o.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S, data: s }], !1;
                var a = e === t;
              } else
                var a = !0;
              if (a) {
                if (r.precision !== void 0) {
                  let s = r.precision, e = t;
                  if (t === t)
                    if (typeof s == "string") {
                      if (!P.test(s))
                        return o.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: S, data: s }], !1;
                    } else
                      return o.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S, data: s }], !1;
                  var a = e === t;
                } else
                  var a = !0;
                if (a) {
                  if (r.framework !== void 0) {
                    let s = r.framework, e = t;
                    if (t === t)
                      if (typeof s == "string") {
                        if (!P.test(s))
                          return o.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: S, data: s }], !1;
                      } else
                        return o.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S, data: s }], !1;
                    var a = e === t;
                  } else
                    var a = !0;
                  if (a) {
                    if (r.runner !== void 0) {
                      let s = r.runner, e = t;
                      if (typeof s != "string")
                        return o.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: g.properties.runner.type, parentSchema: g.properties.runner, data: s }], !1;
                      var a = e === t;
                    } else
                      var a = !0;
                    if (a) {
                      if (r.isl !== void 0) {
                        let s = r.isl, e = t, n = t;
                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                          return o.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                        if (t === n && typeof s == "number" && isFinite(s)) {
                          if (s > 9007199254740991 || isNaN(s))
                            return o.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                          if (s < 1 || isNaN(s))
                            return o.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                        }
                        var a = e === t;
                      } else
                        var a = !0;
                      if (a) {
                        if (r.osl !== void 0) {
                          let s = r.osl, e = t, n = t;
                          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                            return o.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                          if (t === n && typeof s == "number" && isFinite(s)) {
                            if (s > 9007199254740991 || isNaN(s))
                              return o.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                            if (s < 1 || isNaN(s))
                              return o.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                          }
                          var a = e === t;
                        } else
                          var a = !0;
                        if (a) {
                          if (r.tp !== void 0) {
                            let s = r.tp, e = t, n = t;
                            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                              return o.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                            if (t === n && typeof s == "number" && isFinite(s)) {
                              if (s > 9007199254740991 || isNaN(s))
                                return o.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                              if (s < 1 || isNaN(s))
                                return o.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                            }
                            var a = e === t;
                          } else
                            var a = !0;
                          if (a) {
                            if (r.conc !== void 0) {
                              let s = r.conc, e = t, n = t;
                              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                return o.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                              if (t === n && typeof s == "number" && isFinite(s)) {
                                if (s > 9007199254740991 || isNaN(s))
                                  return o.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                                if (s < 1 || isNaN(s))
                                  return o.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                              }
                              var a = e === t;
                            } else
                              var a = !0;
                            if (a) {
                              if (r["max-model-len"] !== void 0) {
                                let s = r["max-model-len"], e = t, n = t;
                                if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                  return o.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                                if (t === n && typeof s == "number" && isFinite(s)) {
                                  if (s > 9007199254740991 || isNaN(s))
                                    return o.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                                  if (s < 1 || isNaN(s))
                                    return o.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                                }
                                var a = e === t;
                              } else
                                var a = !0;
                              if (a) {
                                if (r.ep !== void 0) {
                                  let s = r.ep, e = t, n = t;
                                  if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                    return o.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: c.type, parentSchema: c, data: s }], !1;
                                  if (t === n && typeof s == "number" && isFinite(s)) {
                                    if (s > 9007199254740991 || isNaN(s))
                                      return o.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: c, data: s }], !1;
                                    if (s < 1 || isNaN(s))
                                      return o.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c, data: s }], !1;
                                  }
                                  var a = e === t;
                                } else
                                  var a = !0;
                                if (a) {
                                  if (r["dp-attn"] !== void 0) {
                                    let s = r["dp-attn"], e = t;
                                    if (typeof s != "boolean")
                                      return o.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: g.properties["dp-attn"].type, parentSchema: g.properties["dp-attn"], data: s }], !1;
                                    var a = e === t;
                                  } else
                                    var a = !0;
                                  if (a) {
                                    if (r["spec-decoding"] !== void 0) {
                                      let s = r["spec-decoding"], e = t;
                                      if (typeof s != "string")
                                        return o.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: _.type, parentSchema: _, data: s }], !1;
                                      if (!(s === "mtp" || s === "draft_model" || s === "none"))
                                        return o.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: _.enum }, schema: _.enum, parentSchema: _, data: s }], !1;
                                      var a = e === t;
                                    } else
                                      var a = !0;
                                    if (a) {
                                      if (r["exp-name"] !== void 0) {
                                        let s = r["exp-name"], e = t;
                                        if (typeof s != "string")
                                          return o.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: g.properties["exp-name"].type, parentSchema: g.properties["exp-name"], data: s }], !1;
                                        var a = e === t;
                                      } else
                                        var a = !0;
                                      if (a) {
                                        if (r.disagg !== void 0) {
                                          let s = r.disagg, e = t;
                                          if (typeof s != "boolean")
                                            return o.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: g.properties.disagg.type, parentSchema: g.properties.disagg, data: s }], !1;
                                          var a = e === t;
                                        } else
                                          var a = !0;
                                        if (a)
                                          if (r["run-eval"] !== void 0) {
                                            let s = r["run-eval"], e = t;
                                            if (typeof s != "boolean")
                                              return o.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: g.properties["run-eval"].type, parentSchema: g.properties["run-eval"], data: s }], !1;
                                            var a = e === t;
                                          } else
                                            var a = !0;
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
      return o.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: g.type, parentSchema: g, data: r }], !1;
  return o.errors = w, t === 0;
}
o.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function D(r, i) {
  for (let b of i) r.push(b);
  return r;
}
export {
  O as validateMultiNodeEntry,
  W as validateSingleNodeEntry
};
