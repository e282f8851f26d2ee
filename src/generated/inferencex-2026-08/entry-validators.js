// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var Se = y, N = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:multi-node-agentic-entry", title: "Multi-node agentic entry", description: "One multi-node entry of the matrix for agentic coding: what one job benchmarks.", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "spec-decoding", "prefill", "decode", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "disagg", "scenario-type"], properties: { image: { $ref: "#/$defs/name", description: "Container image of the inference engine." }, model: { $ref: "#/$defs/name", description: "Model to serve." }, "model-prefix": { $ref: "#/$defs/name", description: "Short code of the model." }, precision: { $ref: "#/$defs/name", description: "Number format of the weights." }, framework: { $ref: "#/$defs/name", description: "Inference engine." }, runner: { type: "string", description: "Runner label of the config, or one node where nodes were filtered." }, "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding." }, prefill: { $ref: "#/$defs/matrix-worker", description: "The prefill workers, as the config has them, with pp, dcp-size and pcp-size told." }, decode: { $ref: "#/$defs/matrix-decode-worker", description: "The decode workers, likewise." }, conc: { type: "array", minItems: 1, items: { $ref: "#/$defs/size", description: "One concurrency." }, description: "Concurrencies that this one job runs, one after the other." }, "kv-offloading": { $ref: "#/$defs/kv-offloading", description: "Where the KV cache goes that the GPUs do not hold." }, "total-cpu-dram-gb": { type: "integer", minimum: 0, maximum: 9007199254740991, description: "Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading." }, duration: { $ref: "#/$defs/size", description: "How long the workload is replayed, in seconds." }, "exp-name": { type: "string", description: "Experiment: model prefix, and sequence length or layout." }, disagg: { type: "boolean", description: "Whether prefill and decode run on workers of their own." }, "scenario-type": { type: "string", const: "agentic-coding", description: "Kind of workload." }, "kv-offload-backend": { $ref: "#/$defs/kv-backend", description: "What does the KV offloading." }, router: { $ref: "#/$defs/component", description: "Router in front of the workers." }, "kv-p2p-transfer": { $ref: "#/$defs/name", description: "Engine that moves the KV cache from prefill to decode." }, "run-eval": { type: "boolean", description: "Whether this job also measures accuracy." }, "eval-conc": { $ref: "#/$defs/size", description: "Concurrency at which accuracy is measured." }, "eval-only": { type: "boolean", description: "Whether this job measures accuracy only, and no throughput." } }, $defs: { "kv-backend": { type: "object", title: "KV backend", additionalProperties: !1, required: ["name"], description: "What moves the KV cache to and from the memory of the host.", properties: { name: { $ref: "#/$defs/name", description: "Which one, such as hicache, mooncake or lmcache." }, version: { $ref: "#/$defs/optional-version", description: "Its version; quoted, where it looks like a number." } } }, component: { type: "object", title: "Component", additionalProperties: !1, required: ["name", "version"], description: "A part of the serving stack that is versioned by itself.", properties: { name: { $ref: "#/$defs/name", description: "Which one." }, version: { $ref: "#/$defs/version", description: "Its version; quoted, where it looks like a number." } } }, "matrix-worker": { type: "object", title: "Matrix worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], description: "How many workers of this kind run, and how each is laid out.", properties: { "num-worker": { $ref: "#/$defs/size", description: "How many workers of this kind run." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism." }, hardware: { $ref: "#/$defs/optional-name", description: "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } }, "matrix-decode-worker": { type: "object", title: "Matrix decode worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], description: "How many workers of this kind run, and how each is laid out.", properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991, description: "How many workers of this kind run. 0: the prefill workers decode as well." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism." }, hardware: { $ref: "#/$defs/optional-name", description: "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } }, "optional-name": { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name, or nothing." }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, size: { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." }, "optional-version": { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version, or nothing." }, "kv-offloading": { type: "string", enum: ["none", "dram"], description: "Where the KV cache goes that the GPUs do not hold." } } }, _ = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, te = { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." }, l = { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, ae = { type: "string", enum: ["none", "dram"], description: "Where the KV cache goes that the GPUs do not hold." }, ee = Object.prototype.hasOwnProperty, z = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u"), M = { type: "object", title: "Matrix worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], description: "How many workers of this kind run, and how each is laid out.", properties: { "num-worker": { $ref: "#/$defs/size", description: "How many workers of this kind run." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism." }, hardware: { $ref: "#/$defs/optional-name", description: "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } }, Y = { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name, or nothing." };
function S(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = S.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t["num-worker"] === void 0 && (o = "num-worker") || t.tp === void 0 && (o = "tp") || t.ep === void 0 && (o = "ep") || t["dp-attn"] === void 0 && (o = "dp-attn") || t.pp === void 0 && (o = "pp") || t["dcp-size"] === void 0 && (o = "dcp-size") || t["pcp-size"] === void 0 && (o = "pcp-size"))
        return S.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, schema: M.required, parentSchema: M, data: t }], !1;
      {
        let a = r;
        for (let e in t)
          if (!ee.call(M.properties, e)) {
            return S.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: M, data: t }], !1;
            break;
          }
        if (a === r) {
          if (t["num-worker"] !== void 0) {
            let e = t["num-worker"], n = r, m = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return S.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
            if (r === m && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return S.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
              if (e < 1 || isNaN(e))
                return S.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
            }
            var s = n === r;
          } else
            var s = !0;
          if (s) {
            if (t.tp !== void 0) {
              let e = t.tp, n = r, m = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return S.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
              if (r === m && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return S.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                if (e < 1 || isNaN(e))
                  return S.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
              }
              var s = n === r;
            } else
              var s = !0;
            if (s) {
              if (t.ep !== void 0) {
                let e = t.ep, n = r, m = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return S.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                if (r === m && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return S.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                  if (e < 1 || isNaN(e))
                    return S.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                }
                var s = n === r;
              } else
                var s = !0;
              if (s) {
                if (t["dp-attn"] !== void 0) {
                  let e = t["dp-attn"], n = r;
                  if (typeof e != "boolean")
                    return S.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: M.properties["dp-attn"].type, parentSchema: M.properties["dp-attn"], data: e }], !1;
                  var s = n === r;
                } else
                  var s = !0;
                if (s) {
                  if (t.pp !== void 0) {
                    let e = t.pp, n = r, m = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return S.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                    if (r === m && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return S.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                      if (e < 1 || isNaN(e))
                        return S.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                    }
                    var s = n === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (t["dcp-size"] !== void 0) {
                      let e = t["dcp-size"], n = r, m = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return S.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                      if (r === m && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return S.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                        if (e < 1 || isNaN(e))
                          return S.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                      }
                      var s = n === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (t["pcp-size"] !== void 0) {
                        let e = t["pcp-size"], n = r, m = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return S.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                        if (r === m && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return S.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return S.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                        }
                        var s = n === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.hardware !== void 0) {
                          let e = t.hardware, n = r, m = r;
                          if (typeof e != "string" && e !== null)
                            return S.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: Y.type }, schema: Y.type, parentSchema: Y, data: e }], !1;
                          if (r === m && typeof e == "string" && !z.test(e))
                            return S.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: Y, data: e }], !1;
                          var s = n === r;
                        } else
                          var s = !0;
                        if (s)
                          if (t["additional-settings"] !== void 0) {
                            let e = t["additional-settings"], n = r;
                            if (!Array.isArray(e) && e !== null)
                              return S.errors = [{ instancePath: i + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: M.properties["additional-settings"].type }, schema: M.properties["additional-settings"].type, parentSchema: M.properties["additional-settings"], data: e }], !1;
                            if (r === n && Array.isArray(e)) {
                              var p = !0;
                              let J = e.length;
                              for (let w = 0; w < J; w++) {
                                let g = e[w], Q = r;
                                if (typeof g != "string")
                                  return S.errors = [{ instancePath: i + "/additional-settings/" + w, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: M.properties["additional-settings"].items.type, parentSchema: M.properties["additional-settings"].items, data: g }], !1;
                                var p = Q === r;
                                if (!p)
                                  break;
                              }
                            }
                            var s = n === r;
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
      return S.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: M.type, parentSchema: M, data: t }], !1;
  return S.errors = c, r === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var H = { type: "object", title: "Matrix decode worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], description: "How many workers of this kind run, and how each is laid out.", properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991, description: "How many workers of this kind run. 0: the prefill workers decode as well." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism." }, hardware: { $ref: "#/$defs/optional-name", description: "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } };
function $(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = $.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t["num-worker"] === void 0 && (o = "num-worker") || t.tp === void 0 && (o = "tp") || t.ep === void 0 && (o = "ep") || t["dp-attn"] === void 0 && (o = "dp-attn") || t.pp === void 0 && (o = "pp") || t["dcp-size"] === void 0 && (o = "dcp-size") || t["pcp-size"] === void 0 && (o = "pcp-size"))
        return $.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, schema: H.required, parentSchema: H, data: t }], !1;
      {
        let a = r;
        for (let e in t)
          if (!ee.call(H.properties, e)) {
            return $.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: H, data: t }], !1;
            break;
          }
        if (a === r) {
          if (t["num-worker"] !== void 0) {
            let e = t["num-worker"], n = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return $.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, schema: H.properties["num-worker"].type, parentSchema: H.properties["num-worker"], data: e }], !1;
            if (r === n && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return $.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: H.properties["num-worker"], data: e }], !1;
              if (e < 0 || isNaN(e))
                return $.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: H.properties["num-worker"], data: e }], !1;
            }
            var s = n === r;
          } else
            var s = !0;
          if (s) {
            if (t.tp !== void 0) {
              let e = t.tp, n = r, m = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return $.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
              if (r === m && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return $.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                if (e < 1 || isNaN(e))
                  return $.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
              }
              var s = n === r;
            } else
              var s = !0;
            if (s) {
              if (t.ep !== void 0) {
                let e = t.ep, n = r, m = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return $.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                if (r === m && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return $.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                  if (e < 1 || isNaN(e))
                    return $.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                }
                var s = n === r;
              } else
                var s = !0;
              if (s) {
                if (t["dp-attn"] !== void 0) {
                  let e = t["dp-attn"], n = r;
                  if (typeof e != "boolean")
                    return $.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: H.properties["dp-attn"].type, parentSchema: H.properties["dp-attn"], data: e }], !1;
                  var s = n === r;
                } else
                  var s = !0;
                if (s) {
                  if (t.pp !== void 0) {
                    let e = t.pp, n = r, m = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return $.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                    if (r === m && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return $.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                      if (e < 1 || isNaN(e))
                        return $.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                    }
                    var s = n === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (t["dcp-size"] !== void 0) {
                      let e = t["dcp-size"], n = r, m = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return $.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                      if (r === m && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return $.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                        if (e < 1 || isNaN(e))
                          return $.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                      }
                      var s = n === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (t["pcp-size"] !== void 0) {
                        let e = t["pcp-size"], n = r, m = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return $.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                        if (r === m && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return $.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return $.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                        }
                        var s = n === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.hardware !== void 0) {
                          let e = t.hardware, n = r, m = r;
                          if (typeof e != "string" && e !== null)
                            return $.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: Y.type }, schema: Y.type, parentSchema: Y, data: e }], !1;
                          if (r === m && typeof e == "string" && !z.test(e))
                            return $.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: Y, data: e }], !1;
                          var s = n === r;
                        } else
                          var s = !0;
                        if (s)
                          if (t["additional-settings"] !== void 0) {
                            let e = t["additional-settings"], n = r;
                            if (!Array.isArray(e) && e !== null)
                              return $.errors = [{ instancePath: i + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: H.properties["additional-settings"].type }, schema: H.properties["additional-settings"].type, parentSchema: H.properties["additional-settings"], data: e }], !1;
                            if (r === n && Array.isArray(e)) {
                              var p = !0;
                              let J = e.length;
                              for (let w = 0; w < J; w++) {
                                let g = e[w], Q = r;
                                if (typeof g != "string")
                                  return $.errors = [{ instancePath: i + "/additional-settings/" + w, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: H.properties["additional-settings"].items.type, parentSchema: H.properties["additional-settings"].items, data: g }], !1;
                                var p = Q === r;
                                if (!p)
                                  break;
                              }
                            }
                            var s = n === r;
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
      return $.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: H.type, parentSchema: H, data: t }], !1;
  return $.errors = c, r === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var se = { type: "object", title: "KV backend", additionalProperties: !1, required: ["name"], description: "What moves the KV cache to and from the memory of the host.", properties: { name: { $ref: "#/$defs/name", description: "Which one, such as hicache, mooncake or lmcache." }, version: { $ref: "#/$defs/optional-version", description: "Its version; quoted, where it looks like a number." } } }, he = { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version, or nothing." }, re = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "u");
function C(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = C.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.name === void 0 && (p = "name"))
        return C.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: se.required, parentSchema: se, data: t }], !1;
      {
        let o = r;
        for (let a in t)
          if (!(a === "name" || a === "version")) {
            return C.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: se, data: t }], !1;
            break;
          }
        if (o === r) {
          if (t.name !== void 0) {
            let a = t.name, e = r;
            if (r === r)
              if (typeof a == "string") {
                if (!z.test(a))
                  return C.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: _, data: a }], !1;
              } else
                return C.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: _.type, parentSchema: _, data: a }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (t.version !== void 0) {
              let a = t.version, e = r, n = r;
              if (typeof a != "string" && a !== null)
                return C.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: he.type }, schema: he.type, parentSchema: he, data: a }], !1;
              if (r === n && typeof a == "string" && !re.test(a))
                return C.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: he, data: a }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return C.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: se.type, parentSchema: se, data: t }], !1;
  return C.errors = c, r === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = { type: "object", title: "Component", additionalProperties: !1, required: ["name", "version"], description: "A part of the serving stack that is versioned by itself.", properties: { name: { $ref: "#/$defs/name", description: "Which one." }, version: { $ref: "#/$defs/version", description: "Its version; quoted, where it looks like a number." } } }, ve = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function O(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = O.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.name === void 0 && (p = "name") || t.version === void 0 && (p = "version"))
        return O.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: ie.required, parentSchema: ie, data: t }], !1;
      {
        let o = r;
        for (let a in t)
          if (!(a === "name" || a === "version")) {
            return O.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: ie, data: t }], !1;
            break;
          }
        if (o === r) {
          if (t.name !== void 0) {
            let a = t.name, e = r;
            if (r === r)
              if (typeof a == "string") {
                if (!z.test(a))
                  return O.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: _, data: a }], !1;
              } else
                return O.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: _.type, parentSchema: _, data: a }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (t.version !== void 0) {
              let a = t.version, e = r;
              if (r === r)
                if (typeof a == "string") {
                  if (!re.test(a))
                    return O.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ve, data: a }], !1;
                } else
                  return O.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, schema: ve.type, parentSchema: ve, data: a }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return O.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ie.type, parentSchema: ie, data: t }], !1;
  return O.errors = c, r === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function y(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = y.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t.image === void 0 && (o = "image") || t.model === void 0 && (o = "model") || t["model-prefix"] === void 0 && (o = "model-prefix") || t.precision === void 0 && (o = "precision") || t.framework === void 0 && (o = "framework") || t.runner === void 0 && (o = "runner") || t["spec-decoding"] === void 0 && (o = "spec-decoding") || t.prefill === void 0 && (o = "prefill") || t.decode === void 0 && (o = "decode") || t.conc === void 0 && (o = "conc") || t["kv-offloading"] === void 0 && (o = "kv-offloading") || t["total-cpu-dram-gb"] === void 0 && (o = "total-cpu-dram-gb") || t.duration === void 0 && (o = "duration") || t["exp-name"] === void 0 && (o = "exp-name") || t.disagg === void 0 && (o = "disagg") || t["scenario-type"] === void 0 && (o = "scenario-type"))
        return y.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, schema: N.required, parentSchema: N, data: t }], !1;
      {
        let a = r;
        for (let e in t)
          if (!ee.call(N.properties, e)) {
            return y.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: N, data: t }], !1;
            break;
          }
        if (a === r) {
          if (t.image !== void 0) {
            let e = t.image, n = r;
            if (r === r)
              if (typeof e == "string") {
                if (!z.test(e))
                  return y.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: _, data: e }], !1;
              } else
                return y.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: _.type, parentSchema: _, data: e }], !1;
            var s = n === r;
          } else
            var s = !0;
          if (s) {
            if (t.model !== void 0) {
              let e = t.model, n = r;
              if (r === r)
                if (typeof e == "string") {
                  if (!z.test(e))
                    return y.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: _, data: e }], !1;
                } else
                  return y.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: _.type, parentSchema: _, data: e }], !1;
              var s = n === r;
            } else
              var s = !0;
            if (s) {
              if (t["model-prefix"] !== void 0) {
                let e = t["model-prefix"], n = r;
                if (r === r)
                  if (typeof e == "string") {
                    if (!z.test(e))
                      return y.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: _, data: e }], !1;
                  } else
                    return y.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: _.type, parentSchema: _, data: e }], !1;
                var s = n === r;
              } else
                var s = !0;
              if (s) {
                if (t.precision !== void 0) {
                  let e = t.precision, n = r;
                  if (r === r)
                    if (typeof e == "string") {
                      if (!z.test(e))
                        return y.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: _, data: e }], !1;
                    } else
                      return y.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: _.type, parentSchema: _, data: e }], !1;
                  var s = n === r;
                } else
                  var s = !0;
                if (s) {
                  if (t.framework !== void 0) {
                    let e = t.framework, n = r;
                    if (r === r)
                      if (typeof e == "string") {
                        if (!z.test(e))
                          return y.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: _, data: e }], !1;
                      } else
                        return y.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: _.type, parentSchema: _, data: e }], !1;
                    var s = n === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.runner !== void 0) {
                      let e = t.runner, n = r;
                      if (typeof e != "string")
                        return y.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: N.properties.runner.type, parentSchema: N.properties.runner, data: e }], !1;
                      var s = n === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (t["spec-decoding"] !== void 0) {
                        let e = t["spec-decoding"], n = r;
                        if (typeof e != "string")
                          return y.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: te.type, parentSchema: te, data: e }], !1;
                        if (!(e === "mtp" || e === "draft_model" || e === "none"))
                          return y.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: te.enum }, schema: te.enum, parentSchema: te, data: e }], !1;
                        var s = n === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.prefill !== void 0) {
                          let e = r;
                          S(t.prefill, { instancePath: i + "/prefill", parentData: t, parentDataProperty: "prefill", rootData: F, dynamicAnchors: A }) || (c = c === null ? S.errors : X(c, S.errors), r = c.length);
                          var s = e === r;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.decode !== void 0) {
                            let e = r;
                            $(t.decode, { instancePath: i + "/decode", parentData: t, parentDataProperty: "decode", rootData: F, dynamicAnchors: A }) || (c = c === null ? $.errors : X(c, $.errors), r = c.length);
                            var s = e === r;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.conc !== void 0) {
                              let e = t.conc, n = r;
                              if (r === n)
                                if (Array.isArray(e)) {
                                  if (e.length < 1)
                                    return y.errors = [{ instancePath: i + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: N.properties.conc, data: e }], !1;
                                  {
                                    var p = !0;
                                    let J = e.length;
                                    for (let w = 0; w < J; w++) {
                                      let g = e[w], Q = r, ye = r;
                                      if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                                        return y.errors = [{ instancePath: i + "/conc/" + w, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: g }], !1;
                                      if (r === ye && typeof g == "number" && isFinite(g)) {
                                        if (g > 9007199254740991 || isNaN(g))
                                          return y.errors = [{ instancePath: i + "/conc/" + w, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: g }], !1;
                                        if (g < 1 || isNaN(g))
                                          return y.errors = [{ instancePath: i + "/conc/" + w, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: g }], !1;
                                      }
                                      var p = Q === r;
                                      if (!p)
                                        break;
                                    }
                                  }
                                } else
                                  return y.errors = [{ instancePath: i + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, schema: N.properties.conc.type, parentSchema: N.properties.conc, data: e }], !1;
                              var s = n === r;
                            } else
                              var s = !0;
                            if (s) {
                              if (t["kv-offloading"] !== void 0) {
                                let e = t["kv-offloading"], n = r;
                                if (typeof e != "string")
                                  return y.errors = [{ instancePath: i + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, schema: ae.type, parentSchema: ae, data: e }], !1;
                                if (!(e === "none" || e === "dram"))
                                  return y.errors = [{ instancePath: i + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: ae.enum }, schema: ae.enum, parentSchema: ae, data: e }], !1;
                                var s = n === r;
                              } else
                                var s = !0;
                              if (s) {
                                if (t["total-cpu-dram-gb"] !== void 0) {
                                  let e = t["total-cpu-dram-gb"], n = r;
                                  if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                    return y.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, schema: N.properties["total-cpu-dram-gb"].type, parentSchema: N.properties["total-cpu-dram-gb"], data: e }], !1;
                                  if (r === n && typeof e == "number" && isFinite(e)) {
                                    if (e > 9007199254740991 || isNaN(e))
                                      return y.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: N.properties["total-cpu-dram-gb"], data: e }], !1;
                                    if (e < 0 || isNaN(e))
                                      return y.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: N.properties["total-cpu-dram-gb"], data: e }], !1;
                                  }
                                  var s = n === r;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (t.duration !== void 0) {
                                    let e = t.duration, n = r, m = r;
                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                      return y.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                                    if (r === m && typeof e == "number" && isFinite(e)) {
                                      if (e > 9007199254740991 || isNaN(e))
                                        return y.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                                      if (e < 1 || isNaN(e))
                                        return y.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                                    }
                                    var s = n === r;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (t["exp-name"] !== void 0) {
                                      let e = t["exp-name"], n = r;
                                      if (typeof e != "string")
                                        return y.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: N.properties["exp-name"].type, parentSchema: N.properties["exp-name"], data: e }], !1;
                                      var s = n === r;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (t.disagg !== void 0) {
                                        let e = t.disagg, n = r;
                                        if (typeof e != "boolean")
                                          return y.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: N.properties.disagg.type, parentSchema: N.properties.disagg, data: e }], !1;
                                        var s = n === r;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (t["scenario-type"] !== void 0) {
                                          let e = t["scenario-type"], n = r;
                                          if (typeof e != "string")
                                            return y.errors = [{ instancePath: i + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, schema: N.properties["scenario-type"].type, parentSchema: N.properties["scenario-type"], data: e }], !1;
                                          if (e !== "agentic-coding")
                                            return y.errors = [{ instancePath: i + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, schema: "agentic-coding", parentSchema: N.properties["scenario-type"], data: e }], !1;
                                          var s = n === r;
                                        } else
                                          var s = !0;
                                        if (s) {
                                          if (t["kv-offload-backend"] !== void 0) {
                                            let e = r;
                                            C(t["kv-offload-backend"], { instancePath: i + "/kv-offload-backend", parentData: t, parentDataProperty: "kv-offload-backend", rootData: F, dynamicAnchors: A }) || (c = c === null ? C.errors : X(c, C.errors), r = c.length);
                                            var s = e === r;
                                          } else
                                            var s = !0;
                                          if (s) {
                                            if (t.router !== void 0) {
                                              let e = r;
                                              O(t.router, { instancePath: i + "/router", parentData: t, parentDataProperty: "router", rootData: F, dynamicAnchors: A }) || (c = c === null ? O.errors : X(c, O.errors), r = c.length);
                                              var s = e === r;
                                            } else
                                              var s = !0;
                                            if (s) {
                                              if (t["kv-p2p-transfer"] !== void 0) {
                                                let e = t["kv-p2p-transfer"], n = r;
                                                if (r === r)
                                                  if (typeof e == "string") {
                                                    if (!z.test(e))
                                                      return y.errors = [{ instancePath: i + "/kv-p2p-transfer", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: _, data: e }], !1;
                                                  } else
                                                    return y.errors = [{ instancePath: i + "/kv-p2p-transfer", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: _.type, parentSchema: _, data: e }], !1;
                                                var s = n === r;
                                              } else
                                                var s = !0;
                                              if (s) {
                                                if (t["run-eval"] !== void 0) {
                                                  let e = t["run-eval"], n = r;
                                                  if (typeof e != "boolean")
                                                    return y.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: N.properties["run-eval"].type, parentSchema: N.properties["run-eval"], data: e }], !1;
                                                  var s = n === r;
                                                } else
                                                  var s = !0;
                                                if (s) {
                                                  if (t["eval-conc"] !== void 0) {
                                                    let e = t["eval-conc"], n = r, m = r;
                                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                                      return y.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: l.type, parentSchema: l, data: e }], !1;
                                                    if (r === m && typeof e == "number" && isFinite(e)) {
                                                      if (e > 9007199254740991 || isNaN(e))
                                                        return y.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: l, data: e }], !1;
                                                      if (e < 1 || isNaN(e))
                                                        return y.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l, data: e }], !1;
                                                    }
                                                    var s = n === r;
                                                  } else
                                                    var s = !0;
                                                  if (s)
                                                    if (t["eval-only"] !== void 0) {
                                                      let e = t["eval-only"], n = r;
                                                      if (typeof e != "boolean")
                                                        return y.errors = [{ instancePath: i + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, schema: N.properties["eval-only"].type, parentSchema: N.properties["eval-only"], data: e }], !1;
                                                      var s = n === r;
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
      return y.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: N.type, parentSchema: N, data: t }], !1;
  return y.errors = c, r === 0;
}
y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $e = v, j = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:multi-node-entry", title: "Multi-node entry", description: "One multi-node entry of the matrix at fixed sequence lengths: what one job benchmarks.", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name", description: "Container image of the inference engine." }, model: { $ref: "#/$defs/name", description: "Model to serve." }, "model-prefix": { $ref: "#/$defs/name", description: "Short code of the model." }, precision: { $ref: "#/$defs/name", description: "Number format of the weights." }, framework: { $ref: "#/$defs/name", description: "Inference engine." }, runner: { type: "string", description: "Runner label of the config, or one node where nodes were filtered." }, isl: { $ref: "#/$defs/size", description: "Input sequence length, in tokens." }, osl: { $ref: "#/$defs/size", description: "Output sequence length, in tokens." }, "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding." }, prefill: { $ref: "#/$defs/matrix-worker", description: "The prefill workers, as the config has them, with pp, dcp-size and pcp-size told." }, decode: { $ref: "#/$defs/matrix-decode-worker", description: "The decode workers, likewise." }, conc: { type: "array", minItems: 1, items: { $ref: "#/$defs/size", description: "One concurrency." }, description: "Concurrencies that this one job runs, one after the other." }, "max-model-len": { $ref: "#/$defs/size", description: "Longest context that the server must take, in tokens." }, "exp-name": { type: "string", description: "Experiment: model prefix, and sequence length or layout." }, disagg: { type: "boolean", description: "Whether prefill and decode run on workers of their own." }, "run-eval": { type: "boolean", description: "Whether this job also measures accuracy." }, router: { $ref: "#/$defs/component", description: "Router in front of the workers." }, "kv-p2p-transfer": { $ref: "#/$defs/name", description: "Engine that moves the KV cache from prefill to decode." }, "eval-conc": { $ref: "#/$defs/size", description: "Concurrency at which accuracy is measured." }, "eval-all-concs": { type: "boolean", description: "Whether accuracy is measured at every concurrency of this job." }, "eval-only": { type: "boolean", description: "Whether this job measures accuracy only, and no throughput." } }, $defs: { component: { type: "object", title: "Component", additionalProperties: !1, required: ["name", "version"], description: "A part of the serving stack that is versioned by itself.", properties: { name: { $ref: "#/$defs/name", description: "Which one." }, version: { $ref: "#/$defs/version", description: "Its version; quoted, where it looks like a number." } } }, "matrix-worker": { type: "object", title: "Matrix worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], description: "How many workers of this kind run, and how each is laid out.", properties: { "num-worker": { $ref: "#/$defs/size", description: "How many workers of this kind run." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism." }, hardware: { $ref: "#/$defs/optional-name", description: "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } }, "matrix-decode-worker": { type: "object", title: "Matrix decode worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], description: "How many workers of this kind run, and how each is laid out.", properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991, description: "How many workers of this kind run. 0: the prefill workers decode as well." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism." }, hardware: { $ref: "#/$defs/optional-name", description: "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } }, "optional-name": { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name, or nothing." }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, size: { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." } } }, D = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, f = { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, ne = { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." }, K = { type: "object", title: "Matrix worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], description: "How many workers of this kind run, and how each is laid out.", properties: { "num-worker": { $ref: "#/$defs/size", description: "How many workers of this kind run." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism." }, hardware: { $ref: "#/$defs/optional-name", description: "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } }, Z = { type: ["string", "null"], pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name, or nothing." };
function P(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = P.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t["num-worker"] === void 0 && (o = "num-worker") || t.tp === void 0 && (o = "tp") || t.ep === void 0 && (o = "ep") || t["dp-attn"] === void 0 && (o = "dp-attn") || t.pp === void 0 && (o = "pp") || t["dcp-size"] === void 0 && (o = "dcp-size") || t["pcp-size"] === void 0 && (o = "pcp-size"))
        return P.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, schema: K.required, parentSchema: K, data: t }], !1;
      {
        let a = r;
        for (let e in t)
          if (!ee.call(K.properties, e)) {
            return P.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: K, data: t }], !1;
            break;
          }
        if (a === r) {
          if (t["num-worker"] !== void 0) {
            let e = t["num-worker"], n = r, m = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return P.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
            if (r === m && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return P.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
              if (e < 1 || isNaN(e))
                return P.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
            }
            var s = n === r;
          } else
            var s = !0;
          if (s) {
            if (t.tp !== void 0) {
              let e = t.tp, n = r, m = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return P.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
              if (r === m && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return P.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                if (e < 1 || isNaN(e))
                  return P.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
              }
              var s = n === r;
            } else
              var s = !0;
            if (s) {
              if (t.ep !== void 0) {
                let e = t.ep, n = r, m = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return P.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                if (r === m && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return P.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                  if (e < 1 || isNaN(e))
                    return P.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                }
                var s = n === r;
              } else
                var s = !0;
              if (s) {
                if (t["dp-attn"] !== void 0) {
                  let e = t["dp-attn"], n = r;
                  if (typeof e != "boolean")
                    return P.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: K.properties["dp-attn"].type, parentSchema: K.properties["dp-attn"], data: e }], !1;
                  var s = n === r;
                } else
                  var s = !0;
                if (s) {
                  if (t.pp !== void 0) {
                    let e = t.pp, n = r, m = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return P.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                    if (r === m && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return P.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                      if (e < 1 || isNaN(e))
                        return P.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                    }
                    var s = n === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (t["dcp-size"] !== void 0) {
                      let e = t["dcp-size"], n = r, m = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return P.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                      if (r === m && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return P.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                        if (e < 1 || isNaN(e))
                          return P.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                      }
                      var s = n === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (t["pcp-size"] !== void 0) {
                        let e = t["pcp-size"], n = r, m = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return P.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                        if (r === m && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return P.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return P.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                        }
                        var s = n === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.hardware !== void 0) {
                          let e = t.hardware, n = r, m = r;
                          if (typeof e != "string" && e !== null)
                            return P.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z, data: e }], !1;
                          if (r === m && typeof e == "string" && !z.test(e))
                            return P.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: Z, data: e }], !1;
                          var s = n === r;
                        } else
                          var s = !0;
                        if (s)
                          if (t["additional-settings"] !== void 0) {
                            let e = t["additional-settings"], n = r;
                            if (!Array.isArray(e) && e !== null)
                              return P.errors = [{ instancePath: i + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: K.properties["additional-settings"].type }, schema: K.properties["additional-settings"].type, parentSchema: K.properties["additional-settings"], data: e }], !1;
                            if (r === n && Array.isArray(e)) {
                              var p = !0;
                              let J = e.length;
                              for (let w = 0; w < J; w++) {
                                let g = e[w], Q = r;
                                if (typeof g != "string")
                                  return P.errors = [{ instancePath: i + "/additional-settings/" + w, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: K.properties["additional-settings"].items.type, parentSchema: K.properties["additional-settings"].items, data: g }], !1;
                                var p = Q === r;
                                if (!p)
                                  break;
                              }
                            }
                            var s = n === r;
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
      return P.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: K.type, parentSchema: K, data: t }], !1;
  return P.errors = c, r === 0;
}
P.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var G = { type: "object", title: "Matrix decode worker", additionalProperties: !1, required: ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], description: "How many workers of this kind run, and how each is laid out.", properties: { "num-worker": { type: "integer", minimum: 0, maximum: 9007199254740991, description: "How many workers of this kind run. 0: the prefill workers decode as well." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism: GPUs that share each layer of one worker." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel over the worker's GPUs." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism." }, hardware: { $ref: "#/$defs/optional-name", description: "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { type: ["array", "null"], items: { type: "string", description: "One setting, as the launcher takes it: free text." }, description: "More settings for the launcher, handed on as they are." } } };
function b(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = b.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t["num-worker"] === void 0 && (o = "num-worker") || t.tp === void 0 && (o = "tp") || t.ep === void 0 && (o = "ep") || t["dp-attn"] === void 0 && (o = "dp-attn") || t.pp === void 0 && (o = "pp") || t["dcp-size"] === void 0 && (o = "dcp-size") || t["pcp-size"] === void 0 && (o = "pcp-size"))
        return b.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, schema: G.required, parentSchema: G, data: t }], !1;
      {
        let a = r;
        for (let e in t)
          if (!ee.call(G.properties, e)) {
            return b.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: G, data: t }], !1;
            break;
          }
        if (a === r) {
          if (t["num-worker"] !== void 0) {
            let e = t["num-worker"], n = r;
            if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
              return b.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, schema: G.properties["num-worker"].type, parentSchema: G.properties["num-worker"], data: e }], !1;
            if (r === n && typeof e == "number" && isFinite(e)) {
              if (e > 9007199254740991 || isNaN(e))
                return b.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: G.properties["num-worker"], data: e }], !1;
              if (e < 0 || isNaN(e))
                return b.errors = [{ instancePath: i + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: G.properties["num-worker"], data: e }], !1;
            }
            var s = n === r;
          } else
            var s = !0;
          if (s) {
            if (t.tp !== void 0) {
              let e = t.tp, n = r, m = r;
              if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                return b.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
              if (r === m && typeof e == "number" && isFinite(e)) {
                if (e > 9007199254740991 || isNaN(e))
                  return b.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                if (e < 1 || isNaN(e))
                  return b.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
              }
              var s = n === r;
            } else
              var s = !0;
            if (s) {
              if (t.ep !== void 0) {
                let e = t.ep, n = r, m = r;
                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                  return b.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                if (r === m && typeof e == "number" && isFinite(e)) {
                  if (e > 9007199254740991 || isNaN(e))
                    return b.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                  if (e < 1 || isNaN(e))
                    return b.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                }
                var s = n === r;
              } else
                var s = !0;
              if (s) {
                if (t["dp-attn"] !== void 0) {
                  let e = t["dp-attn"], n = r;
                  if (typeof e != "boolean")
                    return b.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: G.properties["dp-attn"].type, parentSchema: G.properties["dp-attn"], data: e }], !1;
                  var s = n === r;
                } else
                  var s = !0;
                if (s) {
                  if (t.pp !== void 0) {
                    let e = t.pp, n = r, m = r;
                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                      return b.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                    if (r === m && typeof e == "number" && isFinite(e)) {
                      if (e > 9007199254740991 || isNaN(e))
                        return b.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                      if (e < 1 || isNaN(e))
                        return b.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                    }
                    var s = n === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (t["dcp-size"] !== void 0) {
                      let e = t["dcp-size"], n = r, m = r;
                      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                        return b.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                      if (r === m && typeof e == "number" && isFinite(e)) {
                        if (e > 9007199254740991 || isNaN(e))
                          return b.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                        if (e < 1 || isNaN(e))
                          return b.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                      }
                      var s = n === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (t["pcp-size"] !== void 0) {
                        let e = t["pcp-size"], n = r, m = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return b.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                        if (r === m && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return b.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return b.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                        }
                        var s = n === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.hardware !== void 0) {
                          let e = t.hardware, n = r, m = r;
                          if (typeof e != "string" && e !== null)
                            return b.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z, data: e }], !1;
                          if (r === m && typeof e == "string" && !z.test(e))
                            return b.errors = [{ instancePath: i + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: Z, data: e }], !1;
                          var s = n === r;
                        } else
                          var s = !0;
                        if (s)
                          if (t["additional-settings"] !== void 0) {
                            let e = t["additional-settings"], n = r;
                            if (!Array.isArray(e) && e !== null)
                              return b.errors = [{ instancePath: i + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: G.properties["additional-settings"].type }, schema: G.properties["additional-settings"].type, parentSchema: G.properties["additional-settings"], data: e }], !1;
                            if (r === n && Array.isArray(e)) {
                              var p = !0;
                              let J = e.length;
                              for (let w = 0; w < J; w++) {
                                let g = e[w], Q = r;
                                if (typeof g != "string")
                                  return b.errors = [{ instancePath: i + "/additional-settings/" + w, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, schema: G.properties["additional-settings"].items.type, parentSchema: G.properties["additional-settings"].items, data: g }], !1;
                                var p = Q === r;
                                if (!p)
                                  break;
                              }
                            }
                            var s = n === r;
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
      return b.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: G.type, parentSchema: G, data: t }], !1;
  return b.errors = c, r === 0;
}
b.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = { type: "object", title: "Component", additionalProperties: !1, required: ["name", "version"], description: "A part of the serving stack that is versioned by itself.", properties: { name: { $ref: "#/$defs/name", description: "Which one." }, version: { $ref: "#/$defs/version", description: "Its version; quoted, where it looks like a number." } } }, ge = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function T(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = T.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.name === void 0 && (p = "name") || t.version === void 0 && (p = "version"))
        return T.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: oe.required, parentSchema: oe, data: t }], !1;
      {
        let o = r;
        for (let a in t)
          if (!(a === "name" || a === "version")) {
            return T.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: oe, data: t }], !1;
            break;
          }
        if (o === r) {
          if (t.name !== void 0) {
            let a = t.name, e = r;
            if (r === r)
              if (typeof a == "string") {
                if (!z.test(a))
                  return T.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: a }], !1;
              } else
                return T.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: a }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (t.version !== void 0) {
              let a = t.version, e = r;
              if (r === r)
                if (typeof a == "string") {
                  if (!re.test(a))
                    return T.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ge, data: a }], !1;
                } else
                  return T.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, schema: ge.type, parentSchema: ge, data: a }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return T.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: oe.type, parentSchema: oe, data: t }], !1;
  return T.errors = c, r === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function v(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = v.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t.image === void 0 && (o = "image") || t.model === void 0 && (o = "model") || t["model-prefix"] === void 0 && (o = "model-prefix") || t.precision === void 0 && (o = "precision") || t.framework === void 0 && (o = "framework") || t.runner === void 0 && (o = "runner") || t.isl === void 0 && (o = "isl") || t.osl === void 0 && (o = "osl") || t["spec-decoding"] === void 0 && (o = "spec-decoding") || t.prefill === void 0 && (o = "prefill") || t.decode === void 0 && (o = "decode") || t.conc === void 0 && (o = "conc") || t["max-model-len"] === void 0 && (o = "max-model-len") || t["exp-name"] === void 0 && (o = "exp-name") || t.disagg === void 0 && (o = "disagg") || t["run-eval"] === void 0 && (o = "run-eval"))
        return v.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, schema: j.required, parentSchema: j, data: t }], !1;
      {
        let a = r;
        for (let e in t)
          if (!ee.call(j.properties, e)) {
            return v.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, schema: !1, parentSchema: j, data: t }], !1;
            break;
          }
        if (a === r) {
          if (t.image !== void 0) {
            let e = t.image, n = r;
            if (r === r)
              if (typeof e == "string") {
                if (!z.test(e))
                  return v.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
              } else
                return v.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
            var s = n === r;
          } else
            var s = !0;
          if (s) {
            if (t.model !== void 0) {
              let e = t.model, n = r;
              if (r === r)
                if (typeof e == "string") {
                  if (!z.test(e))
                    return v.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
                } else
                  return v.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
              var s = n === r;
            } else
              var s = !0;
            if (s) {
              if (t["model-prefix"] !== void 0) {
                let e = t["model-prefix"], n = r;
                if (r === r)
                  if (typeof e == "string") {
                    if (!z.test(e))
                      return v.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
                  } else
                    return v.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
                var s = n === r;
              } else
                var s = !0;
              if (s) {
                if (t.precision !== void 0) {
                  let e = t.precision, n = r;
                  if (r === r)
                    if (typeof e == "string") {
                      if (!z.test(e))
                        return v.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
                    } else
                      return v.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
                  var s = n === r;
                } else
                  var s = !0;
                if (s) {
                  if (t.framework !== void 0) {
                    let e = t.framework, n = r;
                    if (r === r)
                      if (typeof e == "string") {
                        if (!z.test(e))
                          return v.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
                      } else
                        return v.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
                    var s = n === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.runner !== void 0) {
                      let e = t.runner, n = r;
                      if (typeof e != "string")
                        return v.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: j.properties.runner.type, parentSchema: j.properties.runner, data: e }], !1;
                      var s = n === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.isl !== void 0) {
                        let e = t.isl, n = r, m = r;
                        if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                          return v.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                        if (r === m && typeof e == "number" && isFinite(e)) {
                          if (e > 9007199254740991 || isNaN(e))
                            return v.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                          if (e < 1 || isNaN(e))
                            return v.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                        }
                        var s = n === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.osl !== void 0) {
                          let e = t.osl, n = r, m = r;
                          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                            return v.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                          if (r === m && typeof e == "number" && isFinite(e)) {
                            if (e > 9007199254740991 || isNaN(e))
                              return v.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                            if (e < 1 || isNaN(e))
                              return v.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                          }
                          var s = n === r;
                        } else
                          var s = !0;
                        if (s) {
                          if (t["spec-decoding"] !== void 0) {
                            let e = t["spec-decoding"], n = r;
                            if (typeof e != "string")
                              return v.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: ne.type, parentSchema: ne, data: e }], !1;
                            if (!(e === "mtp" || e === "draft_model" || e === "none"))
                              return v.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: ne.enum }, schema: ne.enum, parentSchema: ne, data: e }], !1;
                            var s = n === r;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.prefill !== void 0) {
                              let e = r;
                              P(t.prefill, { instancePath: i + "/prefill", parentData: t, parentDataProperty: "prefill", rootData: F, dynamicAnchors: A }) || (c = c === null ? P.errors : X(c, P.errors), r = c.length);
                              var s = e === r;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.decode !== void 0) {
                                let e = r;
                                b(t.decode, { instancePath: i + "/decode", parentData: t, parentDataProperty: "decode", rootData: F, dynamicAnchors: A }) || (c = c === null ? b.errors : X(c, b.errors), r = c.length);
                                var s = e === r;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.conc !== void 0) {
                                  let e = t.conc, n = r;
                                  if (r === n)
                                    if (Array.isArray(e)) {
                                      if (e.length < 1)
                                        return v.errors = [{ instancePath: i + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: j.properties.conc, data: e }], !1;
                                      {
                                        var p = !0;
                                        let J = e.length;
                                        for (let w = 0; w < J; w++) {
                                          let g = e[w], Q = r, ye = r;
                                          if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                                            return v.errors = [{ instancePath: i + "/conc/" + w, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: g }], !1;
                                          if (r === ye && typeof g == "number" && isFinite(g)) {
                                            if (g > 9007199254740991 || isNaN(g))
                                              return v.errors = [{ instancePath: i + "/conc/" + w, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: g }], !1;
                                            if (g < 1 || isNaN(g))
                                              return v.errors = [{ instancePath: i + "/conc/" + w, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: g }], !1;
                                          }
                                          var p = Q === r;
                                          if (!p)
                                            break;
                                        }
                                      }
                                    } else
                                      return v.errors = [{ instancePath: i + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, schema: j.properties.conc.type, parentSchema: j.properties.conc, data: e }], !1;
                                  var s = n === r;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (t["max-model-len"] !== void 0) {
                                    let e = t["max-model-len"], n = r, m = r;
                                    if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                      return v.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                                    if (r === m && typeof e == "number" && isFinite(e)) {
                                      if (e > 9007199254740991 || isNaN(e))
                                        return v.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                                      if (e < 1 || isNaN(e))
                                        return v.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                                    }
                                    var s = n === r;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (t["exp-name"] !== void 0) {
                                      let e = t["exp-name"], n = r;
                                      if (typeof e != "string")
                                        return v.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: j.properties["exp-name"].type, parentSchema: j.properties["exp-name"], data: e }], !1;
                                      var s = n === r;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (t.disagg !== void 0) {
                                        let e = t.disagg, n = r;
                                        if (typeof e != "boolean")
                                          return v.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: j.properties.disagg.type, parentSchema: j.properties.disagg, data: e }], !1;
                                        var s = n === r;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (t["run-eval"] !== void 0) {
                                          let e = t["run-eval"], n = r;
                                          if (typeof e != "boolean")
                                            return v.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: j.properties["run-eval"].type, parentSchema: j.properties["run-eval"], data: e }], !1;
                                          var s = n === r;
                                        } else
                                          var s = !0;
                                        if (s) {
                                          if (t.router !== void 0) {
                                            let e = r;
                                            T(t.router, { instancePath: i + "/router", parentData: t, parentDataProperty: "router", rootData: F, dynamicAnchors: A }) || (c = c === null ? T.errors : X(c, T.errors), r = c.length);
                                            var s = e === r;
                                          } else
                                            var s = !0;
                                          if (s) {
                                            if (t["kv-p2p-transfer"] !== void 0) {
                                              let e = t["kv-p2p-transfer"], n = r;
                                              if (r === r)
                                                if (typeof e == "string") {
                                                  if (!z.test(e))
                                                    return v.errors = [{ instancePath: i + "/kv-p2p-transfer", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: D, data: e }], !1;
                                                } else
                                                  return v.errors = [{ instancePath: i + "/kv-p2p-transfer", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: D.type, parentSchema: D, data: e }], !1;
                                              var s = n === r;
                                            } else
                                              var s = !0;
                                            if (s) {
                                              if (t["eval-conc"] !== void 0) {
                                                let e = t["eval-conc"], n = r, m = r;
                                                if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)))
                                                  return v.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: f.type, parentSchema: f, data: e }], !1;
                                                if (r === m && typeof e == "number" && isFinite(e)) {
                                                  if (e > 9007199254740991 || isNaN(e))
                                                    return v.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: f, data: e }], !1;
                                                  if (e < 1 || isNaN(e))
                                                    return v.errors = [{ instancePath: i + "/eval-conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: f, data: e }], !1;
                                                }
                                                var s = n === r;
                                              } else
                                                var s = !0;
                                              if (s) {
                                                if (t["eval-all-concs"] !== void 0) {
                                                  let e = t["eval-all-concs"], n = r;
                                                  if (typeof e != "boolean")
                                                    return v.errors = [{ instancePath: i + "/eval-all-concs", schemaPath: "#/properties/eval-all-concs/type", keyword: "type", params: { type: "boolean" }, schema: j.properties["eval-all-concs"].type, parentSchema: j.properties["eval-all-concs"], data: e }], !1;
                                                  var s = n === r;
                                                } else
                                                  var s = !0;
                                                if (s)
                                                  if (t["eval-only"] !== void 0) {
                                                    let e = t["eval-only"], n = r;
                                                    if (typeof e != "boolean")
                                                      return v.errors = [{ instancePath: i + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, schema: j.properties["eval-only"].type, parentSchema: j.properties["eval-only"], data: e }], !1;
                                                    var s = n === r;
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
    } else
      return v.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: j.type, parentSchema: j, data: t }], !1;
  return v.errors = c, r === 0;
}
v.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pe = u, q = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:single-node-agentic-entry", title: "Single-node agentic entry", description: "One single-node entry of the matrix for agentic coding: what one job benchmarks.", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "tp", "pp", "dcp-size", "pcp-size", "ep", "dp-attn", "spec-decoding", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "scenario-type"], properties: { image: { $ref: "#/$defs/name", description: "Container image of the inference engine." }, model: { $ref: "#/$defs/name", description: "Model to serve." }, "model-prefix": { $ref: "#/$defs/name", description: "Short code of the model." }, precision: { $ref: "#/$defs/name", description: "Number format of the weights." }, framework: { $ref: "#/$defs/name", description: "Inference engine." }, runner: { type: "string", description: "Runner label of the config, or one node where nodes were filtered." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel." }, "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding." }, conc: { $ref: "#/$defs/size", description: "Concurrency: requests in flight." }, "kv-offloading": { $ref: "#/$defs/kv-offloading", description: "Where the KV cache goes that the GPUs do not hold." }, "total-cpu-dram-gb": { type: "integer", minimum: 0, maximum: 9007199254740991, description: "Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading." }, duration: { $ref: "#/$defs/size", description: "How long the workload is replayed, in seconds." }, "exp-name": { type: "string", description: "Experiment: model prefix, and sequence length or layout." }, "scenario-type": { type: "string", const: "agentic-coding", description: "Kind of workload." }, "kv-offload-backend": { $ref: "#/$defs/kv-backend", description: "What does the KV offloading." }, router: { $ref: "#/$defs/component", description: "Router in front of the workers." }, "run-eval": { type: "boolean", description: "Whether this job also measures accuracy." }, "eval-only": { type: "boolean", description: "Whether this job measures accuracy only, and no throughput." } }, $defs: { "kv-backend": { type: "object", title: "KV backend", additionalProperties: !1, required: ["name"], description: "What moves the KV cache to and from the memory of the host.", properties: { name: { $ref: "#/$defs/name", description: "Which one, such as hicache, mooncake or lmcache." }, version: { $ref: "#/$defs/optional-version", description: "Its version; quoted, where it looks like a number." } } }, component: { type: "object", title: "Component", additionalProperties: !1, required: ["name", "version"], description: "A part of the serving stack that is versioned by itself.", properties: { name: { $ref: "#/$defs/name", description: "Which one." }, version: { $ref: "#/$defs/version", description: "Its version; quoted, where it looks like a number." } } }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, size: { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." }, "optional-version": { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version, or nothing." }, "kv-offloading": { type: "string", enum: ["none", "dram"], description: "Where the KV cache goes that the GPUs do not hold." } } }, I = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, x = { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, pe = { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." }, me = { type: "string", enum: ["none", "dram"], description: "Where the KV cache goes that the GPUs do not hold." }, de = { type: "object", title: "KV backend", additionalProperties: !1, required: ["name"], description: "What moves the KV cache to and from the memory of the host.", properties: { name: { $ref: "#/$defs/name", description: "Which one, such as hicache, mooncake or lmcache." }, version: { $ref: "#/$defs/optional-version", description: "Its version; quoted, where it looks like a number." } } }, ue = { type: ["string", "null"], pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version, or nothing." };
function R(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = R.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.name === void 0 && (p = "name"))
        return R.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: de.required, parentSchema: de, data: t }], !1;
      {
        let o = r;
        for (let a in t)
          if (!(a === "name" || a === "version")) {
            return R.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: de, data: t }], !1;
            break;
          }
        if (o === r) {
          if (t.name !== void 0) {
            let a = t.name, e = r;
            if (r === r)
              if (typeof a == "string") {
                if (!z.test(a))
                  return R.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: a }], !1;
              } else
                return R.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: a }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (t.version !== void 0) {
              let a = t.version, e = r, n = r;
              if (typeof a != "string" && a !== null)
                return R.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: ue.type }, schema: ue.type, parentSchema: ue, data: a }], !1;
              if (r === n && typeof a == "string" && !re.test(a))
                return R.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ue, data: a }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return R.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: de.type, parentSchema: de, data: t }], !1;
  return R.errors = c, r === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = { type: "object", title: "Component", additionalProperties: !1, required: ["name", "version"], description: "A part of the serving stack that is versioned by itself.", properties: { name: { $ref: "#/$defs/name", description: "Which one." }, version: { $ref: "#/$defs/version", description: "Its version; quoted, where it looks like a number." } } }, ke = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function B(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = B.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.name === void 0 && (p = "name") || t.version === void 0 && (p = "version"))
        return B.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: ce.required, parentSchema: ce, data: t }], !1;
      {
        let o = r;
        for (let a in t)
          if (!(a === "name" || a === "version")) {
            return B.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: ce, data: t }], !1;
            break;
          }
        if (o === r) {
          if (t.name !== void 0) {
            let a = t.name, e = r;
            if (r === r)
              if (typeof a == "string") {
                if (!z.test(a))
                  return B.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: a }], !1;
              } else
                return B.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: a }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (t.version !== void 0) {
              let a = t.version, e = r;
              if (r === r)
                if (typeof a == "string") {
                  if (!re.test(a))
                    return B.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: ke, data: a }], !1;
                } else
                  return B.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, schema: ke.type, parentSchema: ke, data: a }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return B.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ce.type, parentSchema: ce, data: t }], !1;
  return B.errors = c, r === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function u(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = u.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.image === void 0 && (p = "image") || t.model === void 0 && (p = "model") || t["model-prefix"] === void 0 && (p = "model-prefix") || t.precision === void 0 && (p = "precision") || t.framework === void 0 && (p = "framework") || t.runner === void 0 && (p = "runner") || t.tp === void 0 && (p = "tp") || t.pp === void 0 && (p = "pp") || t["dcp-size"] === void 0 && (p = "dcp-size") || t["pcp-size"] === void 0 && (p = "pcp-size") || t.ep === void 0 && (p = "ep") || t["dp-attn"] === void 0 && (p = "dp-attn") || t["spec-decoding"] === void 0 && (p = "spec-decoding") || t.conc === void 0 && (p = "conc") || t["kv-offloading"] === void 0 && (p = "kv-offloading") || t["total-cpu-dram-gb"] === void 0 && (p = "total-cpu-dram-gb") || t.duration === void 0 && (p = "duration") || t["exp-name"] === void 0 && (p = "exp-name") || t["scenario-type"] === void 0 && (p = "scenario-type"))
        return u.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: q.required, parentSchema: q, data: t }], !1;
      {
        let o = r;
        for (let a in t)
          if (!ee.call(q.properties, a)) {
            return u.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: q, data: t }], !1;
            break;
          }
        if (o === r) {
          if (t.image !== void 0) {
            let a = t.image, e = r;
            if (r === r)
              if (typeof a == "string") {
                if (!z.test(a))
                  return u.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: a }], !1;
              } else
                return u.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: a }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s) {
            if (t.model !== void 0) {
              let a = t.model, e = r;
              if (r === r)
                if (typeof a == "string") {
                  if (!z.test(a))
                    return u.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: a }], !1;
                } else
                  return u.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: a }], !1;
              var s = e === r;
            } else
              var s = !0;
            if (s) {
              if (t["model-prefix"] !== void 0) {
                let a = t["model-prefix"], e = r;
                if (r === r)
                  if (typeof a == "string") {
                    if (!z.test(a))
                      return u.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: a }], !1;
                  } else
                    return u.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: a }], !1;
                var s = e === r;
              } else
                var s = !0;
              if (s) {
                if (t.precision !== void 0) {
                  let a = t.precision, e = r;
                  if (r === r)
                    if (typeof a == "string") {
                      if (!z.test(a))
                        return u.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: a }], !1;
                    } else
                      return u.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: a }], !1;
                  var s = e === r;
                } else
                  var s = !0;
                if (s) {
                  if (t.framework !== void 0) {
                    let a = t.framework, e = r;
                    if (r === r)
                      if (typeof a == "string") {
                        if (!z.test(a))
                          return u.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: I, data: a }], !1;
                      } else
                        return u.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I, data: a }], !1;
                    var s = e === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.runner !== void 0) {
                      let a = t.runner, e = r;
                      if (typeof a != "string")
                        return u.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: q.properties.runner.type, parentSchema: q.properties.runner, data: a }], !1;
                      var s = e === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.tp !== void 0) {
                        let a = t.tp, e = r, n = r;
                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                          return u.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: x.type, parentSchema: x, data: a }], !1;
                        if (r === n && typeof a == "number" && isFinite(a)) {
                          if (a > 9007199254740991 || isNaN(a))
                            return u.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: x, data: a }], !1;
                          if (a < 1 || isNaN(a))
                            return u.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: x, data: a }], !1;
                        }
                        var s = e === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.pp !== void 0) {
                          let a = t.pp, e = r, n = r;
                          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                            return u.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: x.type, parentSchema: x, data: a }], !1;
                          if (r === n && typeof a == "number" && isFinite(a)) {
                            if (a > 9007199254740991 || isNaN(a))
                              return u.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: x, data: a }], !1;
                            if (a < 1 || isNaN(a))
                              return u.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: x, data: a }], !1;
                          }
                          var s = e === r;
                        } else
                          var s = !0;
                        if (s) {
                          if (t["dcp-size"] !== void 0) {
                            let a = t["dcp-size"], e = r, n = r;
                            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                              return u.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: x.type, parentSchema: x, data: a }], !1;
                            if (r === n && typeof a == "number" && isFinite(a)) {
                              if (a > 9007199254740991 || isNaN(a))
                                return u.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: x, data: a }], !1;
                              if (a < 1 || isNaN(a))
                                return u.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: x, data: a }], !1;
                            }
                            var s = e === r;
                          } else
                            var s = !0;
                          if (s) {
                            if (t["pcp-size"] !== void 0) {
                              let a = t["pcp-size"], e = r, n = r;
                              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                return u.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: x.type, parentSchema: x, data: a }], !1;
                              if (r === n && typeof a == "number" && isFinite(a)) {
                                if (a > 9007199254740991 || isNaN(a))
                                  return u.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: x, data: a }], !1;
                                if (a < 1 || isNaN(a))
                                  return u.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: x, data: a }], !1;
                              }
                              var s = e === r;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.ep !== void 0) {
                                let a = t.ep, e = r, n = r;
                                if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                  return u.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: x.type, parentSchema: x, data: a }], !1;
                                if (r === n && typeof a == "number" && isFinite(a)) {
                                  if (a > 9007199254740991 || isNaN(a))
                                    return u.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: x, data: a }], !1;
                                  if (a < 1 || isNaN(a))
                                    return u.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: x, data: a }], !1;
                                }
                                var s = e === r;
                              } else
                                var s = !0;
                              if (s) {
                                if (t["dp-attn"] !== void 0) {
                                  let a = t["dp-attn"], e = r;
                                  if (typeof a != "boolean")
                                    return u.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: q.properties["dp-attn"].type, parentSchema: q.properties["dp-attn"], data: a }], !1;
                                  var s = e === r;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (t["spec-decoding"] !== void 0) {
                                    let a = t["spec-decoding"], e = r;
                                    if (typeof a != "string")
                                      return u.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: pe.type, parentSchema: pe, data: a }], !1;
                                    if (!(a === "mtp" || a === "draft_model" || a === "none"))
                                      return u.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: pe.enum }, schema: pe.enum, parentSchema: pe, data: a }], !1;
                                    var s = e === r;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (t.conc !== void 0) {
                                      let a = t.conc, e = r, n = r;
                                      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                        return u.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: x.type, parentSchema: x, data: a }], !1;
                                      if (r === n && typeof a == "number" && isFinite(a)) {
                                        if (a > 9007199254740991 || isNaN(a))
                                          return u.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: x, data: a }], !1;
                                        if (a < 1 || isNaN(a))
                                          return u.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: x, data: a }], !1;
                                      }
                                      var s = e === r;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (t["kv-offloading"] !== void 0) {
                                        let a = t["kv-offloading"], e = r;
                                        if (typeof a != "string")
                                          return u.errors = [{ instancePath: i + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, schema: me.type, parentSchema: me, data: a }], !1;
                                        if (!(a === "none" || a === "dram"))
                                          return u.errors = [{ instancePath: i + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: me.enum }, schema: me.enum, parentSchema: me, data: a }], !1;
                                        var s = e === r;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (t["total-cpu-dram-gb"] !== void 0) {
                                          let a = t["total-cpu-dram-gb"], e = r;
                                          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                            return u.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, schema: q.properties["total-cpu-dram-gb"].type, parentSchema: q.properties["total-cpu-dram-gb"], data: a }], !1;
                                          if (r === e && typeof a == "number" && isFinite(a)) {
                                            if (a > 9007199254740991 || isNaN(a))
                                              return u.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: q.properties["total-cpu-dram-gb"], data: a }], !1;
                                            if (a < 0 || isNaN(a))
                                              return u.errors = [{ instancePath: i + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.properties["total-cpu-dram-gb"], data: a }], !1;
                                          }
                                          var s = e === r;
                                        } else
                                          var s = !0;
                                        if (s) {
                                          if (t.duration !== void 0) {
                                            let a = t.duration, e = r, n = r;
                                            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                              return u.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: x.type, parentSchema: x, data: a }], !1;
                                            if (r === n && typeof a == "number" && isFinite(a)) {
                                              if (a > 9007199254740991 || isNaN(a))
                                                return u.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: x, data: a }], !1;
                                              if (a < 1 || isNaN(a))
                                                return u.errors = [{ instancePath: i + "/duration", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: x, data: a }], !1;
                                            }
                                            var s = e === r;
                                          } else
                                            var s = !0;
                                          if (s) {
                                            if (t["exp-name"] !== void 0) {
                                              let a = t["exp-name"], e = r;
                                              if (typeof a != "string")
                                                return u.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: q.properties["exp-name"].type, parentSchema: q.properties["exp-name"], data: a }], !1;
                                              var s = e === r;
                                            } else
                                              var s = !0;
                                            if (s) {
                                              if (t["scenario-type"] !== void 0) {
                                                let a = t["scenario-type"], e = r;
                                                if (typeof a != "string")
                                                  return u.errors = [{ instancePath: i + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, schema: q.properties["scenario-type"].type, parentSchema: q.properties["scenario-type"], data: a }], !1;
                                                if (a !== "agentic-coding")
                                                  return u.errors = [{ instancePath: i + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, schema: "agentic-coding", parentSchema: q.properties["scenario-type"], data: a }], !1;
                                                var s = e === r;
                                              } else
                                                var s = !0;
                                              if (s) {
                                                if (t["kv-offload-backend"] !== void 0) {
                                                  let a = r;
                                                  R(t["kv-offload-backend"], { instancePath: i + "/kv-offload-backend", parentData: t, parentDataProperty: "kv-offload-backend", rootData: F, dynamicAnchors: A }) || (c = c === null ? R.errors : X(c, R.errors), r = c.length);
                                                  var s = a === r;
                                                } else
                                                  var s = !0;
                                                if (s) {
                                                  if (t.router !== void 0) {
                                                    let a = r;
                                                    B(t.router, { instancePath: i + "/router", parentData: t, parentDataProperty: "router", rootData: F, dynamicAnchors: A }) || (c = c === null ? B.errors : X(c, B.errors), r = c.length);
                                                    var s = a === r;
                                                  } else
                                                    var s = !0;
                                                  if (s) {
                                                    if (t["run-eval"] !== void 0) {
                                                      let a = t["run-eval"], e = r;
                                                      if (typeof a != "boolean")
                                                        return u.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: q.properties["run-eval"].type, parentSchema: q.properties["run-eval"], data: a }], !1;
                                                      var s = e === r;
                                                    } else
                                                      var s = !0;
                                                    if (s)
                                                      if (t["eval-only"] !== void 0) {
                                                        let a = t["eval-only"], e = r;
                                                        if (typeof a != "boolean")
                                                          return u.errors = [{ instancePath: i + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, schema: q.properties["eval-only"].type, parentSchema: q.properties["eval-only"], data: a }], !1;
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
      return u.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: q.type, parentSchema: q, data: t }], !1;
  return u.errors = c, r === 0;
}
u.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var be = h, W = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:benchmatrix:inferencex-2026-08:single-node-entry", title: "Single-node entry", description: "One single-node entry of the matrix at fixed sequence lengths: what one job benchmarks.", type: "object", additionalProperties: !1, required: ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "pp", "dcp-size", "pcp-size", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], properties: { image: { $ref: "#/$defs/name", description: "Container image of the inference engine." }, model: { $ref: "#/$defs/name", description: "Model to serve." }, "model-prefix": { $ref: "#/$defs/name", description: "Short code of the model." }, precision: { $ref: "#/$defs/name", description: "Number format of the weights." }, framework: { $ref: "#/$defs/name", description: "Inference engine." }, runner: { type: "string", description: "Runner label of the config, or one node where nodes were filtered." }, isl: { $ref: "#/$defs/size", description: "Input sequence length, in tokens." }, osl: { $ref: "#/$defs/size", description: "Output sequence length, in tokens." }, tp: { $ref: "#/$defs/size", description: "Tensor parallelism." }, pp: { $ref: "#/$defs/size", description: "Pipeline parallelism." }, "dcp-size": { $ref: "#/$defs/size", description: "Decode context parallelism." }, "pcp-size": { $ref: "#/$defs/size", description: "Prefill context parallelism." }, conc: { $ref: "#/$defs/size", description: "Concurrency: requests in flight." }, "max-model-len": { $ref: "#/$defs/size", description: "Longest context that the server must take, in tokens." }, ep: { $ref: "#/$defs/size", description: "Expert parallelism." }, "dp-attn": { type: "boolean", description: "Whether attention runs data-parallel." }, "spec-decoding": { $ref: "#/$defs/spec-decoding", description: "Speculative decoding." }, "exp-name": { type: "string", description: "Experiment: model prefix, and sequence length or layout." }, disagg: { type: "boolean", const: !1, description: "Whether prefill and decode run on workers of their own: on one node they do not." }, "run-eval": { type: "boolean", description: "Whether this job also measures accuracy." }, router: { $ref: "#/$defs/component", description: "Router in front of the workers." }, "eval-only": { type: "boolean", description: "Whether this job measures accuracy only, and no throughput." } }, $defs: { component: { type: "object", title: "Component", additionalProperties: !1, required: ["name", "version"], description: "A part of the serving stack that is versioned by itself.", properties: { name: { $ref: "#/$defs/name", description: "Which one." }, version: { $ref: "#/$defs/version", description: "Its version; quoted, where it looks like a number." } } }, name: { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, size: { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, "spec-decoding": { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." }, version: { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." } } }, E = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty and has no space at either end", description: "A name: text that is not empty and has no space at either end." }, k = { type: "integer", minimum: 1, maximum: 9007199254740991, description: "A size: a whole number of at least 1." }, fe = { type: "string", enum: ["mtp", "draft_model", "none"], description: "How tokens are speculated ahead of decoding." }, le = { type: "object", title: "Component", additionalProperties: !1, required: ["name", "version"], description: "A part of the serving stack that is versioned by itself.", properties: { name: { $ref: "#/$defs/name", description: "Which one." }, version: { $ref: "#/$defs/version", description: "Its version; quoted, where it looks like a number." } } }, we = { type: "string", pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", $comment: "text that is not empty, has no space at either end and does not begin with image:", description: "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function L(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = L.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.name === void 0 && (p = "name") || t.version === void 0 && (p = "version"))
        return L.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: le.required, parentSchema: le, data: t }], !1;
      {
        let o = r;
        for (let a in t)
          if (!(a === "name" || a === "version")) {
            return L.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: le, data: t }], !1;
            break;
          }
        if (o === r) {
          if (t.name !== void 0) {
            let a = t.name, e = r;
            if (r === r)
              if (typeof a == "string") {
                if (!z.test(a))
                  return L.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: E, data: a }], !1;
              } else
                return L.errors = [{ instancePath: i + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: E.type, parentSchema: E, data: a }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s)
            if (t.version !== void 0) {
              let a = t.version, e = r;
              if (r === r)
                if (typeof a == "string") {
                  if (!re.test(a))
                    return L.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: we, data: a }], !1;
                } else
                  return L.errors = [{ instancePath: i + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, schema: we.type, parentSchema: we, data: a }], !1;
              var s = e === r;
            } else
              var s = !0;
        }
      }
    } else
      return L.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: le.type, parentSchema: le, data: t }], !1;
  return L.errors = c, r === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function h(t, { instancePath: i = "", parentData: U, parentDataProperty: V, rootData: F = t, dynamicAnchors: A = {} } = {}) {
  let c = null, r = 0, d = h.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), r === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.image === void 0 && (p = "image") || t.model === void 0 && (p = "model") || t["model-prefix"] === void 0 && (p = "model-prefix") || t.precision === void 0 && (p = "precision") || t.framework === void 0 && (p = "framework") || t.runner === void 0 && (p = "runner") || t.isl === void 0 && (p = "isl") || t.osl === void 0 && (p = "osl") || t.tp === void 0 && (p = "tp") || t.pp === void 0 && (p = "pp") || t["dcp-size"] === void 0 && (p = "dcp-size") || t["pcp-size"] === void 0 && (p = "pcp-size") || t.conc === void 0 && (p = "conc") || t["max-model-len"] === void 0 && (p = "max-model-len") || t.ep === void 0 && (p = "ep") || t["dp-attn"] === void 0 && (p = "dp-attn") || t["spec-decoding"] === void 0 && (p = "spec-decoding") || t["exp-name"] === void 0 && (p = "exp-name") || t.disagg === void 0 && (p = "disagg") || t["run-eval"] === void 0 && (p = "run-eval"))
        return h.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, schema: W.required, parentSchema: W, data: t }], !1;
      {
        let o = r;
        for (let a in t)
          if (!ee.call(W.properties, a)) {
            return h.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: W, data: t }], !1;
            break;
          }
        if (o === r) {
          if (t.image !== void 0) {
            let a = t.image, e = r;
            if (r === r)
              if (typeof a == "string") {
                if (!z.test(a))
                  return h.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: E, data: a }], !1;
              } else
                return h.errors = [{ instancePath: i + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: E.type, parentSchema: E, data: a }], !1;
            var s = e === r;
          } else
            var s = !0;
          if (s) {
            if (t.model !== void 0) {
              let a = t.model, e = r;
              if (r === r)
                if (typeof a == "string") {
                  if (!z.test(a))
                    return h.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: E, data: a }], !1;
                } else
                  return h.errors = [{ instancePath: i + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: E.type, parentSchema: E, data: a }], !1;
              var s = e === r;
            } else
              var s = !0;
            if (s) {
              if (t["model-prefix"] !== void 0) {
                let a = t["model-prefix"], e = r;
                if (r === r)
                  if (typeof a == "string") {
                    if (!z.test(a))
                      return h.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: E, data: a }], !1;
                  } else
                    return h.errors = [{ instancePath: i + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: E.type, parentSchema: E, data: a }], !1;
                var s = e === r;
              } else
                var s = !0;
              if (s) {
                if (t.precision !== void 0) {
                  let a = t.precision, e = r;
                  if (r === r)
                    if (typeof a == "string") {
                      if (!z.test(a))
                        return h.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: E, data: a }], !1;
                    } else
                      return h.errors = [{ instancePath: i + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: E.type, parentSchema: E, data: a }], !1;
                  var s = e === r;
                } else
                  var s = !0;
                if (s) {
                  if (t.framework !== void 0) {
                    let a = t.framework, e = r;
                    if (r === r)
                      if (typeof a == "string") {
                        if (!z.test(a))
                          return h.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: E, data: a }], !1;
                      } else
                        return h.errors = [{ instancePath: i + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: E.type, parentSchema: E, data: a }], !1;
                    var s = e === r;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.runner !== void 0) {
                      let a = t.runner, e = r;
                      if (typeof a != "string")
                        return h.errors = [{ instancePath: i + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, schema: W.properties.runner.type, parentSchema: W.properties.runner, data: a }], !1;
                      var s = e === r;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.isl !== void 0) {
                        let a = t.isl, e = r, n = r;
                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                          return h.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: k.type, parentSchema: k, data: a }], !1;
                        if (r === n && typeof a == "number" && isFinite(a)) {
                          if (a > 9007199254740991 || isNaN(a))
                            return h.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: k, data: a }], !1;
                          if (a < 1 || isNaN(a))
                            return h.errors = [{ instancePath: i + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: k, data: a }], !1;
                        }
                        var s = e === r;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.osl !== void 0) {
                          let a = t.osl, e = r, n = r;
                          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                            return h.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: k.type, parentSchema: k, data: a }], !1;
                          if (r === n && typeof a == "number" && isFinite(a)) {
                            if (a > 9007199254740991 || isNaN(a))
                              return h.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: k, data: a }], !1;
                            if (a < 1 || isNaN(a))
                              return h.errors = [{ instancePath: i + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: k, data: a }], !1;
                          }
                          var s = e === r;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.tp !== void 0) {
                            let a = t.tp, e = r, n = r;
                            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                              return h.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: k.type, parentSchema: k, data: a }], !1;
                            if (r === n && typeof a == "number" && isFinite(a)) {
                              if (a > 9007199254740991 || isNaN(a))
                                return h.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: k, data: a }], !1;
                              if (a < 1 || isNaN(a))
                                return h.errors = [{ instancePath: i + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: k, data: a }], !1;
                            }
                            var s = e === r;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.pp !== void 0) {
                              let a = t.pp, e = r, n = r;
                              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                return h.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: k.type, parentSchema: k, data: a }], !1;
                              if (r === n && typeof a == "number" && isFinite(a)) {
                                if (a > 9007199254740991 || isNaN(a))
                                  return h.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: k, data: a }], !1;
                                if (a < 1 || isNaN(a))
                                  return h.errors = [{ instancePath: i + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: k, data: a }], !1;
                              }
                              var s = e === r;
                            } else
                              var s = !0;
                            if (s) {
                              if (t["dcp-size"] !== void 0) {
                                let a = t["dcp-size"], e = r, n = r;
                                if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                  return h.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: k.type, parentSchema: k, data: a }], !1;
                                if (r === n && typeof a == "number" && isFinite(a)) {
                                  if (a > 9007199254740991 || isNaN(a))
                                    return h.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: k, data: a }], !1;
                                  if (a < 1 || isNaN(a))
                                    return h.errors = [{ instancePath: i + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: k, data: a }], !1;
                                }
                                var s = e === r;
                              } else
                                var s = !0;
                              if (s) {
                                if (t["pcp-size"] !== void 0) {
                                  let a = t["pcp-size"], e = r, n = r;
                                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                    return h.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: k.type, parentSchema: k, data: a }], !1;
                                  if (r === n && typeof a == "number" && isFinite(a)) {
                                    if (a > 9007199254740991 || isNaN(a))
                                      return h.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: k, data: a }], !1;
                                    if (a < 1 || isNaN(a))
                                      return h.errors = [{ instancePath: i + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: k, data: a }], !1;
                                  }
                                  var s = e === r;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (t.conc !== void 0) {
                                    let a = t.conc, e = r, n = r;
                                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                      return h.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: k.type, parentSchema: k, data: a }], !1;
                                    if (r === n && typeof a == "number" && isFinite(a)) {
                                      if (a > 9007199254740991 || isNaN(a))
                                        return h.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: k, data: a }], !1;
                                      if (a < 1 || isNaN(a))
                                        return h.errors = [{ instancePath: i + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: k, data: a }], !1;
                                    }
                                    var s = e === r;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (t["max-model-len"] !== void 0) {
                                      let a = t["max-model-len"], e = r, n = r;
                                      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                        return h.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: k.type, parentSchema: k, data: a }], !1;
                                      if (r === n && typeof a == "number" && isFinite(a)) {
                                        if (a > 9007199254740991 || isNaN(a))
                                          return h.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: k, data: a }], !1;
                                        if (a < 1 || isNaN(a))
                                          return h.errors = [{ instancePath: i + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: k, data: a }], !1;
                                      }
                                      var s = e === r;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (t.ep !== void 0) {
                                        let a = t.ep, e = r, n = r;
                                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                          return h.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, schema: k.type, parentSchema: k, data: a }], !1;
                                        if (r === n && typeof a == "number" && isFinite(a)) {
                                          if (a > 9007199254740991 || isNaN(a))
                                            return h.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: k, data: a }], !1;
                                          if (a < 1 || isNaN(a))
                                            return h.errors = [{ instancePath: i + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: k, data: a }], !1;
                                        }
                                        var s = e === r;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (t["dp-attn"] !== void 0) {
                                          let a = t["dp-attn"], e = r;
                                          if (typeof a != "boolean")
                                            return h.errors = [{ instancePath: i + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, schema: W.properties["dp-attn"].type, parentSchema: W.properties["dp-attn"], data: a }], !1;
                                          var s = e === r;
                                        } else
                                          var s = !0;
                                        if (s) {
                                          if (t["spec-decoding"] !== void 0) {
                                            let a = t["spec-decoding"], e = r;
                                            if (typeof a != "string")
                                              return h.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, schema: fe.type, parentSchema: fe, data: a }], !1;
                                            if (!(a === "mtp" || a === "draft_model" || a === "none"))
                                              return h.errors = [{ instancePath: i + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: fe.enum }, schema: fe.enum, parentSchema: fe, data: a }], !1;
                                            var s = e === r;
                                          } else
                                            var s = !0;
                                          if (s) {
                                            if (t["exp-name"] !== void 0) {
                                              let a = t["exp-name"], e = r;
                                              if (typeof a != "string")
                                                return h.errors = [{ instancePath: i + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, schema: W.properties["exp-name"].type, parentSchema: W.properties["exp-name"], data: a }], !1;
                                              var s = e === r;
                                            } else
                                              var s = !0;
                                            if (s) {
                                              if (t.disagg !== void 0) {
                                                let a = t.disagg, e = r;
                                                if (typeof a != "boolean")
                                                  return h.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, schema: W.properties.disagg.type, parentSchema: W.properties.disagg, data: a }], !1;
                                                if (a !== !1)
                                                  return h.errors = [{ instancePath: i + "/disagg", schemaPath: "#/properties/disagg/const", keyword: "const", params: { allowedValue: !1 }, schema: !1, parentSchema: W.properties.disagg, data: a }], !1;
                                                var s = e === r;
                                              } else
                                                var s = !0;
                                              if (s) {
                                                if (t["run-eval"] !== void 0) {
                                                  let a = t["run-eval"], e = r;
                                                  if (typeof a != "boolean")
                                                    return h.errors = [{ instancePath: i + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, schema: W.properties["run-eval"].type, parentSchema: W.properties["run-eval"], data: a }], !1;
                                                  var s = e === r;
                                                } else
                                                  var s = !0;
                                                if (s) {
                                                  if (t.router !== void 0) {
                                                    let a = r;
                                                    L(t.router, { instancePath: i + "/router", parentData: t, parentDataProperty: "router", rootData: F, dynamicAnchors: A }) || (c = c === null ? L.errors : X(c, L.errors), r = c.length);
                                                    var s = a === r;
                                                  } else
                                                    var s = !0;
                                                  if (s)
                                                    if (t["eval-only"] !== void 0) {
                                                      let a = t["eval-only"], e = r;
                                                      if (typeof a != "boolean")
                                                        return h.errors = [{ instancePath: i + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, schema: W.properties["eval-only"].type, parentSchema: W.properties["eval-only"], data: a }], !1;
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
    } else
      return h.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: W.type, parentSchema: W, data: t }], !1;
  return h.errors = c, r === 0;
}
h.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function X(t, i) {
  for (let U of i) t.push(U);
  return t;
}
export {
  Se as validateMultiNodeAgenticEntry,
  $e as validateMultiNodeEntry,
  Pe as validateSingleNodeAgenticEntry,
  be as validateSingleNodeEntry
};
