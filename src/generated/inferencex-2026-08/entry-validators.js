// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var validateMultiNodeAgenticEntry = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:multi-node-agentic-entry", "title": "Multi-node agentic entry", "description": "One multi-node entry of the matrix for agentic coding: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "spec-decoding", "prefill", "decode", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "disagg", "scenario-type"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "prefill": { "$ref": "#/$defs/matrix-worker", "description": "The prefill workers, as the config has them, with pp, dcp-size and pcp-size told." }, "decode": { "$ref": "#/$defs/matrix-decode-worker", "description": "The decode workers, likewise." }, "conc": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency." }, "description": "Concurrencies that this one job runs, one after the other." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold." }, "total-cpu-dram-gb": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading." }, "duration": { "$ref": "#/$defs/size", "description": "How long the workload is replayed, in seconds." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "scenario-type": { "type": "string", "const": "agentic-coding", "description": "Kind of workload." }, "kv-offload-backend": { "$ref": "#/$defs/kv-backend", "description": "What does the KV offloading." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "kv-p2p-transfer": { "$ref": "#/$defs/name", "description": "Engine that moves the KV cache from prefill to decode." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "eval-conc": { "$ref": "#/$defs/size", "description": "Concurrency at which accuracy is measured." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "kv-backend": { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } }, "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "matrix-worker": { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "matrix-decode-worker": { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "optional-name": { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." }, "optional-version": { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." }, "kv-offloading": { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." } } };
var schema32 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema37 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var schema39 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema54 = { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
var schema38 = { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
var schema45 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["num-worker"] === void 0 && (missing0 = "num-worker") || data.tp === void 0 && (missing0 = "tp") || data.ep === void 0 && (missing0 = "ep") || data["dp-attn"] === void 0 && (missing0 = "dp-attn") || data.pp === void 0 && (missing0 = "pp") || data["dcp-size"] === void 0 && (missing0 = "dcp-size") || data["pcp-size"] === void 0 && (missing0 = "pcp-size")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema38.required, parentSchema: schema38, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema38.properties, key0)) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data["num-worker"] !== void 0) {
            let data0 = data["num-worker"];
            const _errs2 = errors;
            const _errs3 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate21.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data0 }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate21.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data0 }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate21.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data0 }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tp !== void 0) {
              let data1 = data.tp;
              const _errs5 = errors;
              const _errs6 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate21.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data1 }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate21.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data1 }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate21.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data1 }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ep !== void 0) {
                let data2 = data.ep;
                const _errs8 = errors;
                const _errs9 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate21.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data2 }];
                  return false;
                }
                if (errors === _errs9) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate21.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data2 }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate21.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data2 }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["dp-attn"] !== void 0) {
                  let data3 = data["dp-attn"];
                  const _errs11 = errors;
                  if (typeof data3 !== "boolean") {
                    validate21.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties["dp-attn"].type, parentSchema: schema38.properties["dp-attn"], data: data3 }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pp !== void 0) {
                    let data4 = data.pp;
                    const _errs13 = errors;
                    const _errs14 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate21.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data4 }];
                      return false;
                    }
                    if (errors === _errs14) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate21.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data4 }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate21.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data4 }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["dcp-size"] !== void 0) {
                      let data5 = data["dcp-size"];
                      const _errs16 = errors;
                      const _errs17 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate21.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data5 }];
                        return false;
                      }
                      if (errors === _errs17) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 9007199254740991 || isNaN(data5)) {
                            validate21.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data5 }];
                            return false;
                          } else {
                            if (data5 < 1 || isNaN(data5)) {
                              validate21.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data5 }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["pcp-size"] !== void 0) {
                        let data6 = data["pcp-size"];
                        const _errs19 = errors;
                        const _errs20 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate21.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data6 }];
                          return false;
                        }
                        if (errors === _errs20) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate21.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate21.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data6 }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.hardware !== void 0) {
                          let data7 = data.hardware;
                          const _errs22 = errors;
                          const _errs23 = errors;
                          if (typeof data7 !== "string" && data7 !== null) {
                            validate21.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema45.type }, message: "must be string,null", schema: schema45.type, parentSchema: schema45, data: data7 }];
                            return false;
                          }
                          if (errors === _errs23) {
                            if (typeof data7 === "string") {
                              if (!pattern4.test(data7)) {
                                validate21.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema45, data: data7 }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["additional-settings"] !== void 0) {
                            let data8 = data["additional-settings"];
                            const _errs26 = errors;
                            if (!Array.isArray(data8) && data8 !== null) {
                              validate21.errors = [{ instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema38.properties["additional-settings"].type }, message: "must be array,null", schema: schema38.properties["additional-settings"].type, parentSchema: schema38.properties["additional-settings"], data: data8 }];
                              return false;
                            }
                            if (errors === _errs26) {
                              if (Array.isArray(data8)) {
                                var valid8 = true;
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data9 = data8[i0];
                                  const _errs28 = errors;
                                  if (typeof data9 !== "string") {
                                    validate21.errors = [{ instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties["additional-settings"].items.type, parentSchema: schema38.properties["additional-settings"].items, data: data9 }];
                                    return false;
                                  }
                                  var valid8 = _errs28 === errors;
                                  if (!valid8) {
                                    break;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs26 === errors;
                          } else {
                            var valid0 = true;
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
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["num-worker"] === void 0 && (missing0 = "num-worker") || data.tp === void 0 && (missing0 = "tp") || data.ep === void 0 && (missing0 = "ep") || data["dp-attn"] === void 0 && (missing0 = "dp-attn") || data.pp === void 0 && (missing0 = "pp") || data["dcp-size"] === void 0 && (missing0 = "dcp-size") || data["pcp-size"] === void 0 && (missing0 = "pcp-size")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema46.required, parentSchema: schema46, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema46.properties, key0)) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data["num-worker"] !== void 0) {
            let data0 = data["num-worker"];
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate23.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.properties["num-worker"].type, parentSchema: schema46.properties["num-worker"], data: data0 }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate23.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46.properties["num-worker"], data: data0 }];
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate23.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema46.properties["num-worker"], data: data0 }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tp !== void 0) {
              let data1 = data.tp;
              const _errs4 = errors;
              const _errs5 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate23.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data1 }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate23.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data1 }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate23.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data1 }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ep !== void 0) {
                let data2 = data.ep;
                const _errs7 = errors;
                const _errs8 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate23.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data2 }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate23.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data2 }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate23.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data2 }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["dp-attn"] !== void 0) {
                  let data3 = data["dp-attn"];
                  const _errs10 = errors;
                  if (typeof data3 !== "boolean") {
                    validate23.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties["dp-attn"].type, parentSchema: schema46.properties["dp-attn"], data: data3 }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pp !== void 0) {
                    let data4 = data.pp;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate23.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data4 }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate23.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data4 }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate23.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data4 }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["dcp-size"] !== void 0) {
                      let data5 = data["dcp-size"];
                      const _errs15 = errors;
                      const _errs16 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate23.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data5 }];
                        return false;
                      }
                      if (errors === _errs16) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 9007199254740991 || isNaN(data5)) {
                            validate23.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data5 }];
                            return false;
                          } else {
                            if (data5 < 1 || isNaN(data5)) {
                              validate23.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data5 }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["pcp-size"] !== void 0) {
                        let data6 = data["pcp-size"];
                        const _errs18 = errors;
                        const _errs19 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate23.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data6 }];
                          return false;
                        }
                        if (errors === _errs19) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate23.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate23.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data6 }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.hardware !== void 0) {
                          let data7 = data.hardware;
                          const _errs21 = errors;
                          const _errs22 = errors;
                          if (typeof data7 !== "string" && data7 !== null) {
                            validate23.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema45.type }, message: "must be string,null", schema: schema45.type, parentSchema: schema45, data: data7 }];
                            return false;
                          }
                          if (errors === _errs22) {
                            if (typeof data7 === "string") {
                              if (!pattern4.test(data7)) {
                                validate23.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema45, data: data7 }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["additional-settings"] !== void 0) {
                            let data8 = data["additional-settings"];
                            const _errs25 = errors;
                            if (!Array.isArray(data8) && data8 !== null) {
                              validate23.errors = [{ instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema46.properties["additional-settings"].type }, message: "must be array,null", schema: schema46.properties["additional-settings"].type, parentSchema: schema46.properties["additional-settings"], data: data8 }];
                              return false;
                            }
                            if (errors === _errs25) {
                              if (Array.isArray(data8)) {
                                var valid7 = true;
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data9 = data8[i0];
                                  const _errs27 = errors;
                                  if (typeof data9 !== "string") {
                                    validate23.errors = [{ instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties["additional-settings"].items.type, parentSchema: schema46.properties["additional-settings"].items, data: data9 }];
                                    return false;
                                  }
                                  var valid7 = _errs27 === errors;
                                  if (!valid7) {
                                    break;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
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
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } };
var schema58 = { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." };
var pattern12 = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema56.required, parentSchema: schema56, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "version")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate25.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema32, data: data0 }];
                  return false;
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data1 = data.version;
              const _errs6 = errors;
              const _errs7 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate25.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: schema58.type }, message: "must be string,null", schema: schema58.type, parentSchema: schema58, data: data1 }];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern12.test(data1)) {
                    validate25.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema58, data: data1 }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema61 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema59.required, parentSchema: schema59, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "version")) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate27.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema32, data: data0 }];
                  return false;
                }
              } else {
                validate27.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data1 = data.version;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern12.test(data1)) {
                    validate27.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema61, data: data1 }];
                    return false;
                  }
                } else {
                  validate27.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.type, parentSchema: schema61, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.image === void 0 && (missing0 = "image") || data.model === void 0 && (missing0 = "model") || data["model-prefix"] === void 0 && (missing0 = "model-prefix") || data.precision === void 0 && (missing0 = "precision") || data.framework === void 0 && (missing0 = "framework") || data.runner === void 0 && (missing0 = "runner") || data["spec-decoding"] === void 0 && (missing0 = "spec-decoding") || data.prefill === void 0 && (missing0 = "prefill") || data.decode === void 0 && (missing0 = "decode") || data.conc === void 0 && (missing0 = "conc") || data["kv-offloading"] === void 0 && (missing0 = "kv-offloading") || data["total-cpu-dram-gb"] === void 0 && (missing0 = "total-cpu-dram-gb") || data.duration === void 0 && (missing0 = "duration") || data["exp-name"] === void 0 && (missing0 = "exp-name") || data.disagg === void 0 && (missing0 = "disagg") || data["scenario-type"] === void 0 && (missing0 = "scenario-type")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema31.properties, key0)) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.image !== void 0) {
            let data0 = data.image;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate20.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema32, data: data0 }];
                  return false;
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.model !== void 0) {
              let data1 = data.model;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern4.test(data1)) {
                    validate20.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema32, data: data1 }];
                    return false;
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["model-prefix"] !== void 0) {
                let data2 = data["model-prefix"];
                const _errs10 = errors;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate20.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema32, data: data2 }];
                      return false;
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.precision !== void 0) {
                  let data3 = data.precision;
                  const _errs14 = errors;
                  const _errs15 = errors;
                  if (errors === _errs15) {
                    if (typeof data3 === "string") {
                      if (!pattern4.test(data3)) {
                        validate20.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema32, data: data3 }];
                        return false;
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data3 }];
                      return false;
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.framework !== void 0) {
                    let data4 = data.framework;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (typeof data4 === "string") {
                        if (!pattern4.test(data4)) {
                          validate20.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema32, data: data4 }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data4 }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.runner !== void 0) {
                      let data5 = data.runner;
                      const _errs22 = errors;
                      if (typeof data5 !== "string") {
                        validate20.errors = [{ instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.runner.type, parentSchema: schema31.properties.runner, data: data5 }];
                        return false;
                      }
                      var valid0 = _errs22 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["spec-decoding"] !== void 0) {
                        let data6 = data["spec-decoding"];
                        const _errs24 = errors;
                        if (typeof data6 !== "string") {
                          validate20.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data6 }];
                          return false;
                        }
                        if (!(data6 === "mtp" || data6 === "draft_model" || data6 === "none")) {
                          validate20.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values", schema: schema37.enum, parentSchema: schema37, data: data6 }];
                          return false;
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.prefill !== void 0) {
                          const _errs27 = errors;
                          if (!validate21(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate21.errors : appended(vErrors, validate21.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.decode !== void 0) {
                            const _errs28 = errors;
                            if (!validate23(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate23.errors : appended(vErrors, validate23.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.conc !== void 0) {
                              let data9 = data.conc;
                              const _errs29 = errors;
                              if (errors === _errs29) {
                                if (Array.isArray(data9)) {
                                  if (data9.length < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.conc, data: data9 }];
                                    return false;
                                  } else {
                                    var valid7 = true;
                                    const len0 = data9.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data10 = data9[i0];
                                      const _errs31 = errors;
                                      const _errs32 = errors;
                                      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                        validate20.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data10 }];
                                        return false;
                                      }
                                      if (errors === _errs32) {
                                        if (typeof data10 == "number" && isFinite(data10)) {
                                          if (data10 > 9007199254740991 || isNaN(data10)) {
                                            validate20.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data10 }];
                                            return false;
                                          } else {
                                            if (data10 < 1 || isNaN(data10)) {
                                              validate20.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data10 }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid7 = _errs31 === errors;
                                      if (!valid7) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.conc.type, parentSchema: schema31.properties.conc, data: data9 }];
                                  return false;
                                }
                              }
                              var valid0 = _errs29 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data["kv-offloading"] !== void 0) {
                                let data11 = data["kv-offloading"];
                                const _errs34 = errors;
                                if (typeof data11 !== "string") {
                                  validate20.errors = [{ instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data11 }];
                                  return false;
                                }
                                if (!(data11 === "none" || data11 === "dram")) {
                                  validate20.errors = [{ instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data: data11 }];
                                  return false;
                                }
                                var valid0 = _errs34 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data["total-cpu-dram-gb"] !== void 0) {
                                  let data12 = data["total-cpu-dram-gb"];
                                  const _errs37 = errors;
                                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                    validate20.errors = [{ instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties["total-cpu-dram-gb"].type, parentSchema: schema31.properties["total-cpu-dram-gb"], data: data12 }];
                                    return false;
                                  }
                                  if (errors === _errs37) {
                                    if (typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 9007199254740991 || isNaN(data12)) {
                                        validate20.errors = [{ instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema31.properties["total-cpu-dram-gb"], data: data12 }];
                                        return false;
                                      } else {
                                        if (data12 < 0 || isNaN(data12)) {
                                          validate20.errors = [{ instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties["total-cpu-dram-gb"], data: data12 }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs37 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.duration !== void 0) {
                                    let data13 = data.duration;
                                    const _errs39 = errors;
                                    const _errs40 = errors;
                                    if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                      validate20.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data13 }];
                                      return false;
                                    }
                                    if (errors === _errs40) {
                                      if (typeof data13 == "number" && isFinite(data13)) {
                                        if (data13 > 9007199254740991 || isNaN(data13)) {
                                          validate20.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data13 }];
                                          return false;
                                        } else {
                                          if (data13 < 1 || isNaN(data13)) {
                                            validate20.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data13 }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid0 = _errs39 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data["exp-name"] !== void 0) {
                                      let data14 = data["exp-name"];
                                      const _errs42 = errors;
                                      if (typeof data14 !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["exp-name"].type, parentSchema: schema31.properties["exp-name"], data: data14 }];
                                        return false;
                                      }
                                      var valid0 = _errs42 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.disagg !== void 0) {
                                        let data15 = data.disagg;
                                        const _errs44 = errors;
                                        if (typeof data15 !== "boolean") {
                                          validate20.errors = [{ instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.disagg.type, parentSchema: schema31.properties.disagg, data: data15 }];
                                          return false;
                                        }
                                        var valid0 = _errs44 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data["scenario-type"] !== void 0) {
                                          let data16 = data["scenario-type"];
                                          const _errs46 = errors;
                                          if (typeof data16 !== "string") {
                                            validate20.errors = [{ instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["scenario-type"].type, parentSchema: schema31.properties["scenario-type"], data: data16 }];
                                            return false;
                                          }
                                          if ("agentic-coding" !== data16) {
                                            validate20.errors = [{ instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, message: "must be equal to constant", schema: "agentic-coding", parentSchema: schema31.properties["scenario-type"], data: data16 }];
                                            return false;
                                          }
                                          var valid0 = _errs46 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data["kv-offload-backend"] !== void 0) {
                                            const _errs48 = errors;
                                            if (!validate25(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate25.errors : appended(vErrors, validate25.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs48 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.router !== void 0) {
                                              const _errs49 = errors;
                                              if (!validate27(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate27.errors : appended(vErrors, validate27.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs49 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data["kv-p2p-transfer"] !== void 0) {
                                                let data19 = data["kv-p2p-transfer"];
                                                const _errs50 = errors;
                                                const _errs51 = errors;
                                                if (errors === _errs51) {
                                                  if (typeof data19 === "string") {
                                                    if (!pattern4.test(data19)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema32, data: data19 }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data19 }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs50 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data["run-eval"] !== void 0) {
                                                  let data20 = data["run-eval"];
                                                  const _errs54 = errors;
                                                  if (typeof data20 !== "boolean") {
                                                    validate20.errors = [{ instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties["run-eval"].type, parentSchema: schema31.properties["run-eval"], data: data20 }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs54 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data["eval-conc"] !== void 0) {
                                                    let data21 = data["eval-conc"];
                                                    const _errs56 = errors;
                                                    const _errs57 = errors;
                                                    if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                      validate20.errors = [{ instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.type, parentSchema: schema39, data: data21 }];
                                                      return false;
                                                    }
                                                    if (errors === _errs57) {
                                                      if (typeof data21 == "number" && isFinite(data21)) {
                                                        if (data21 > 9007199254740991 || isNaN(data21)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39, data: data21 }];
                                                          return false;
                                                        } else {
                                                          if (data21 < 1 || isNaN(data21)) {
                                                            validate20.errors = [{ instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39, data: data21 }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid0 = _errs56 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data["eval-only"] !== void 0) {
                                                      let data22 = data["eval-only"];
                                                      const _errs59 = errors;
                                                      if (typeof data22 !== "boolean") {
                                                        validate20.errors = [{ instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties["eval-only"].type, parentSchema: schema31.properties["eval-only"], data: data22 }];
                                                        return false;
                                                      }
                                                      var valid0 = _errs59 === errors;
                                                    } else {
                                                      var valid0 = true;
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
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeEntry = validate29;
var schema64 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:multi-node-entry", "title": "Multi-node entry", "description": "One multi-node entry of the matrix at fixed sequence lengths: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "prefill": { "$ref": "#/$defs/matrix-worker", "description": "The prefill workers, as the config has them, with pp, dcp-size and pcp-size told." }, "decode": { "$ref": "#/$defs/matrix-decode-worker", "description": "The decode workers, likewise." }, "conc": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency." }, "description": "Concurrencies that this one job runs, one after the other." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "kv-p2p-transfer": { "$ref": "#/$defs/name", "description": "Engine that moves the KV cache from prefill to decode." }, "eval-conc": { "$ref": "#/$defs/size", "description": "Concurrency at which accuracy is measured." }, "eval-all-concs": { "type": "boolean", "description": "Whether accuracy is measured at every concurrency of this job." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "matrix-worker": { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "matrix-decode-worker": { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "optional-name": { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." } } };
var schema65 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema70 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema72 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var schema73 = { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
var schema80 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["num-worker"] === void 0 && (missing0 = "num-worker") || data.tp === void 0 && (missing0 = "tp") || data.ep === void 0 && (missing0 = "ep") || data["dp-attn"] === void 0 && (missing0 = "dp-attn") || data.pp === void 0 && (missing0 = "pp") || data["dcp-size"] === void 0 && (missing0 = "dcp-size") || data["pcp-size"] === void 0 && (missing0 = "pcp-size")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema73.required, parentSchema: schema73, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema73.properties, key0)) {
            validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema73, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data["num-worker"] !== void 0) {
            let data0 = data["num-worker"];
            const _errs2 = errors;
            const _errs3 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate30.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data0 }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate30.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data0 }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate30.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data0 }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tp !== void 0) {
              let data1 = data.tp;
              const _errs5 = errors;
              const _errs6 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate30.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data1 }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate30.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data1 }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate30.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data1 }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ep !== void 0) {
                let data2 = data.ep;
                const _errs8 = errors;
                const _errs9 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate30.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data2 }];
                  return false;
                }
                if (errors === _errs9) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate30.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data2 }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate30.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data2 }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["dp-attn"] !== void 0) {
                  let data3 = data["dp-attn"];
                  const _errs11 = errors;
                  if (typeof data3 !== "boolean") {
                    validate30.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema73.properties["dp-attn"].type, parentSchema: schema73.properties["dp-attn"], data: data3 }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pp !== void 0) {
                    let data4 = data.pp;
                    const _errs13 = errors;
                    const _errs14 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate30.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data4 }];
                      return false;
                    }
                    if (errors === _errs14) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate30.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data4 }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate30.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data4 }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["dcp-size"] !== void 0) {
                      let data5 = data["dcp-size"];
                      const _errs16 = errors;
                      const _errs17 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate30.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data5 }];
                        return false;
                      }
                      if (errors === _errs17) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 9007199254740991 || isNaN(data5)) {
                            validate30.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data5 }];
                            return false;
                          } else {
                            if (data5 < 1 || isNaN(data5)) {
                              validate30.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data5 }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["pcp-size"] !== void 0) {
                        let data6 = data["pcp-size"];
                        const _errs19 = errors;
                        const _errs20 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate30.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data6 }];
                          return false;
                        }
                        if (errors === _errs20) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate30.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate30.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data6 }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.hardware !== void 0) {
                          let data7 = data.hardware;
                          const _errs22 = errors;
                          const _errs23 = errors;
                          if (typeof data7 !== "string" && data7 !== null) {
                            validate30.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema80.type }, message: "must be string,null", schema: schema80.type, parentSchema: schema80, data: data7 }];
                            return false;
                          }
                          if (errors === _errs23) {
                            if (typeof data7 === "string") {
                              if (!pattern4.test(data7)) {
                                validate30.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema80, data: data7 }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["additional-settings"] !== void 0) {
                            let data8 = data["additional-settings"];
                            const _errs26 = errors;
                            if (!Array.isArray(data8) && data8 !== null) {
                              validate30.errors = [{ instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema73.properties["additional-settings"].type }, message: "must be array,null", schema: schema73.properties["additional-settings"].type, parentSchema: schema73.properties["additional-settings"], data: data8 }];
                              return false;
                            }
                            if (errors === _errs26) {
                              if (Array.isArray(data8)) {
                                var valid8 = true;
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data9 = data8[i0];
                                  const _errs28 = errors;
                                  if (typeof data9 !== "string") {
                                    validate30.errors = [{ instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties["additional-settings"].items.type, parentSchema: schema73.properties["additional-settings"].items, data: data9 }];
                                    return false;
                                  }
                                  var valid8 = _errs28 === errors;
                                  if (!valid8) {
                                    break;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs26 === errors;
                          } else {
                            var valid0 = true;
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
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.type, parentSchema: schema73, data }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema81 = { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["num-worker"] === void 0 && (missing0 = "num-worker") || data.tp === void 0 && (missing0 = "tp") || data.ep === void 0 && (missing0 = "ep") || data["dp-attn"] === void 0 && (missing0 = "dp-attn") || data.pp === void 0 && (missing0 = "pp") || data["dcp-size"] === void 0 && (missing0 = "dcp-size") || data["pcp-size"] === void 0 && (missing0 = "pcp-size")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema81.required, parentSchema: schema81, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema81.properties, key0)) {
            validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data["num-worker"] !== void 0) {
            let data0 = data["num-worker"];
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate32.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties["num-worker"].type, parentSchema: schema81.properties["num-worker"], data: data0 }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate32.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema81.properties["num-worker"], data: data0 }];
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate32.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties["num-worker"], data: data0 }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tp !== void 0) {
              let data1 = data.tp;
              const _errs4 = errors;
              const _errs5 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate32.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data1 }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate32.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data1 }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate32.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data1 }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ep !== void 0) {
                let data2 = data.ep;
                const _errs7 = errors;
                const _errs8 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate32.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data2 }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate32.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data2 }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate32.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data2 }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["dp-attn"] !== void 0) {
                  let data3 = data["dp-attn"];
                  const _errs10 = errors;
                  if (typeof data3 !== "boolean") {
                    validate32.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema81.properties["dp-attn"].type, parentSchema: schema81.properties["dp-attn"], data: data3 }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pp !== void 0) {
                    let data4 = data.pp;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate32.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data4 }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate32.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data4 }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate32.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data4 }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["dcp-size"] !== void 0) {
                      let data5 = data["dcp-size"];
                      const _errs15 = errors;
                      const _errs16 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate32.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data5 }];
                        return false;
                      }
                      if (errors === _errs16) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 9007199254740991 || isNaN(data5)) {
                            validate32.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data5 }];
                            return false;
                          } else {
                            if (data5 < 1 || isNaN(data5)) {
                              validate32.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data5 }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["pcp-size"] !== void 0) {
                        let data6 = data["pcp-size"];
                        const _errs18 = errors;
                        const _errs19 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate32.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data6 }];
                          return false;
                        }
                        if (errors === _errs19) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate32.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate32.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data6 }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.hardware !== void 0) {
                          let data7 = data.hardware;
                          const _errs21 = errors;
                          const _errs22 = errors;
                          if (typeof data7 !== "string" && data7 !== null) {
                            validate32.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema80.type }, message: "must be string,null", schema: schema80.type, parentSchema: schema80, data: data7 }];
                            return false;
                          }
                          if (errors === _errs22) {
                            if (typeof data7 === "string") {
                              if (!pattern4.test(data7)) {
                                validate32.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema80, data: data7 }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["additional-settings"] !== void 0) {
                            let data8 = data["additional-settings"];
                            const _errs25 = errors;
                            if (!Array.isArray(data8) && data8 !== null) {
                              validate32.errors = [{ instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema81.properties["additional-settings"].type }, message: "must be array,null", schema: schema81.properties["additional-settings"].type, parentSchema: schema81.properties["additional-settings"], data: data8 }];
                              return false;
                            }
                            if (errors === _errs25) {
                              if (Array.isArray(data8)) {
                                var valid7 = true;
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data9 = data8[i0];
                                  const _errs27 = errors;
                                  if (typeof data9 !== "string") {
                                    validate32.errors = [{ instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema81.properties["additional-settings"].items.type, parentSchema: schema81.properties["additional-settings"].items, data: data9 }];
                                    return false;
                                  }
                                  var valid7 = _errs27 === errors;
                                  if (!valid7) {
                                    break;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
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
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.type, parentSchema: schema81, data }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema90 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema92 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema90.required, parentSchema: schema90, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "version")) {
            validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema90, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate34.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema65, data: data0 }];
                  return false;
                }
              } else {
                validate34.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data1 = data.version;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern12.test(data1)) {
                    validate34.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema92, data: data1 }];
                    return false;
                  }
                } else {
                  validate34.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.type, parentSchema: schema92, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema90.type, parentSchema: schema90, data }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.image === void 0 && (missing0 = "image") || data.model === void 0 && (missing0 = "model") || data["model-prefix"] === void 0 && (missing0 = "model-prefix") || data.precision === void 0 && (missing0 = "precision") || data.framework === void 0 && (missing0 = "framework") || data.runner === void 0 && (missing0 = "runner") || data.isl === void 0 && (missing0 = "isl") || data.osl === void 0 && (missing0 = "osl") || data["spec-decoding"] === void 0 && (missing0 = "spec-decoding") || data.prefill === void 0 && (missing0 = "prefill") || data.decode === void 0 && (missing0 = "decode") || data.conc === void 0 && (missing0 = "conc") || data["max-model-len"] === void 0 && (missing0 = "max-model-len") || data["exp-name"] === void 0 && (missing0 = "exp-name") || data.disagg === void 0 && (missing0 = "disagg") || data["run-eval"] === void 0 && (missing0 = "run-eval")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema64.required, parentSchema: schema64, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema64.properties, key0)) {
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.image !== void 0) {
            let data0 = data.image;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate29.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema65, data: data0 }];
                  return false;
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.model !== void 0) {
              let data1 = data.model;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern4.test(data1)) {
                    validate29.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema65, data: data1 }];
                    return false;
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["model-prefix"] !== void 0) {
                let data2 = data["model-prefix"];
                const _errs10 = errors;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate29.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema65, data: data2 }];
                      return false;
                    }
                  } else {
                    validate29.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.precision !== void 0) {
                  let data3 = data.precision;
                  const _errs14 = errors;
                  const _errs15 = errors;
                  if (errors === _errs15) {
                    if (typeof data3 === "string") {
                      if (!pattern4.test(data3)) {
                        validate29.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema65, data: data3 }];
                        return false;
                      }
                    } else {
                      validate29.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data3 }];
                      return false;
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.framework !== void 0) {
                    let data4 = data.framework;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (typeof data4 === "string") {
                        if (!pattern4.test(data4)) {
                          validate29.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema65, data: data4 }];
                          return false;
                        }
                      } else {
                        validate29.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data4 }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.runner !== void 0) {
                      let data5 = data.runner;
                      const _errs22 = errors;
                      if (typeof data5 !== "string") {
                        validate29.errors = [{ instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.runner.type, parentSchema: schema64.properties.runner, data: data5 }];
                        return false;
                      }
                      var valid0 = _errs22 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.isl !== void 0) {
                        let data6 = data.isl;
                        const _errs24 = errors;
                        const _errs25 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate29.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data6 }];
                          return false;
                        }
                        if (errors === _errs25) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate29.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate29.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data6 }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.osl !== void 0) {
                          let data7 = data.osl;
                          const _errs27 = errors;
                          const _errs28 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate29.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data7 }];
                            return false;
                          }
                          if (errors === _errs28) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 > 9007199254740991 || isNaN(data7)) {
                                validate29.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data7 }];
                                return false;
                              } else {
                                if (data7 < 1 || isNaN(data7)) {
                                  validate29.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data7 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["spec-decoding"] !== void 0) {
                            let data8 = data["spec-decoding"];
                            const _errs30 = errors;
                            if (typeof data8 !== "string") {
                              validate29.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.type, parentSchema: schema72, data: data8 }];
                              return false;
                            }
                            if (!(data8 === "mtp" || data8 === "draft_model" || data8 === "none")) {
                              validate29.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema72.enum }, message: "must be equal to one of the allowed values", schema: schema72.enum, parentSchema: schema72, data: data8 }];
                              return false;
                            }
                            var valid0 = _errs30 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.prefill !== void 0) {
                              const _errs33 = errors;
                              if (!validate30(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate30.errors : appended(vErrors, validate30.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs33 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.decode !== void 0) {
                                const _errs34 = errors;
                                if (!validate32(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate32.errors : appended(vErrors, validate32.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs34 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.conc !== void 0) {
                                  let data11 = data.conc;
                                  const _errs35 = errors;
                                  if (errors === _errs35) {
                                    if (Array.isArray(data11)) {
                                      if (data11.length < 1) {
                                        validate29.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema64.properties.conc, data: data11 }];
                                        return false;
                                      } else {
                                        var valid9 = true;
                                        const len0 = data11.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data12 = data11[i0];
                                          const _errs37 = errors;
                                          const _errs38 = errors;
                                          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                            validate29.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data12 }];
                                            return false;
                                          }
                                          if (errors === _errs38) {
                                            if (typeof data12 == "number" && isFinite(data12)) {
                                              if (data12 > 9007199254740991 || isNaN(data12)) {
                                                validate29.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data12 }];
                                                return false;
                                              } else {
                                                if (data12 < 1 || isNaN(data12)) {
                                                  validate29.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data12 }];
                                                  return false;
                                                }
                                              }
                                            }
                                          }
                                          var valid9 = _errs37 === errors;
                                          if (!valid9) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate29.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema64.properties.conc.type, parentSchema: schema64.properties.conc, data: data11 }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs35 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data["max-model-len"] !== void 0) {
                                    let data13 = data["max-model-len"];
                                    const _errs40 = errors;
                                    const _errs41 = errors;
                                    if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                      validate29.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data13 }];
                                      return false;
                                    }
                                    if (errors === _errs41) {
                                      if (typeof data13 == "number" && isFinite(data13)) {
                                        if (data13 > 9007199254740991 || isNaN(data13)) {
                                          validate29.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data13 }];
                                          return false;
                                        } else {
                                          if (data13 < 1 || isNaN(data13)) {
                                            validate29.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data13 }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid0 = _errs40 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data["exp-name"] !== void 0) {
                                      let data14 = data["exp-name"];
                                      const _errs43 = errors;
                                      if (typeof data14 !== "string") {
                                        validate29.errors = [{ instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties["exp-name"].type, parentSchema: schema64.properties["exp-name"], data: data14 }];
                                        return false;
                                      }
                                      var valid0 = _errs43 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.disagg !== void 0) {
                                        let data15 = data.disagg;
                                        const _errs45 = errors;
                                        if (typeof data15 !== "boolean") {
                                          validate29.errors = [{ instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties.disagg.type, parentSchema: schema64.properties.disagg, data: data15 }];
                                          return false;
                                        }
                                        var valid0 = _errs45 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data["run-eval"] !== void 0) {
                                          let data16 = data["run-eval"];
                                          const _errs47 = errors;
                                          if (typeof data16 !== "boolean") {
                                            validate29.errors = [{ instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties["run-eval"].type, parentSchema: schema64.properties["run-eval"], data: data16 }];
                                            return false;
                                          }
                                          var valid0 = _errs47 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.router !== void 0) {
                                            const _errs49 = errors;
                                            if (!validate34(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate34.errors : appended(vErrors, validate34.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs49 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data["kv-p2p-transfer"] !== void 0) {
                                              let data18 = data["kv-p2p-transfer"];
                                              const _errs50 = errors;
                                              const _errs51 = errors;
                                              if (errors === _errs51) {
                                                if (typeof data18 === "string") {
                                                  if (!pattern4.test(data18)) {
                                                    validate29.errors = [{ instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema65, data: data18 }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate29.errors = [{ instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data18 }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs50 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data["eval-conc"] !== void 0) {
                                                let data19 = data["eval-conc"];
                                                const _errs54 = errors;
                                                const _errs55 = errors;
                                                if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                                  validate29.errors = [{ instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data19 }];
                                                  return false;
                                                }
                                                if (errors === _errs55) {
                                                  if (typeof data19 == "number" && isFinite(data19)) {
                                                    if (data19 > 9007199254740991 || isNaN(data19)) {
                                                      validate29.errors = [{ instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data19 }];
                                                      return false;
                                                    } else {
                                                      if (data19 < 1 || isNaN(data19)) {
                                                        validate29.errors = [{ instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data19 }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs54 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data["eval-all-concs"] !== void 0) {
                                                  let data20 = data["eval-all-concs"];
                                                  const _errs57 = errors;
                                                  if (typeof data20 !== "boolean") {
                                                    validate29.errors = [{ instancePath: instancePath + "/eval-all-concs", schemaPath: "#/properties/eval-all-concs/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties["eval-all-concs"].type, parentSchema: schema64.properties["eval-all-concs"], data: data20 }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs57 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data["eval-only"] !== void 0) {
                                                    let data21 = data["eval-only"];
                                                    const _errs59 = errors;
                                                    if (typeof data21 !== "boolean") {
                                                      validate29.errors = [{ instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties["eval-only"].type, parentSchema: schema64.properties["eval-only"], data: data21 }];
                                                      return false;
                                                    }
                                                    var valid0 = _errs59 === errors;
                                                  } else {
                                                    var valid0 = true;
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
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSingleNodeAgenticEntry = validate36;
var schema95 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:single-node-agentic-entry", "title": "Single-node agentic entry", "description": "One single-node entry of the matrix for agentic coding: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "tp", "pp", "dcp-size", "pcp-size", "ep", "dp-attn", "spec-decoding", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "scenario-type"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "conc": { "$ref": "#/$defs/size", "description": "Concurrency: requests in flight." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold." }, "total-cpu-dram-gb": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading." }, "duration": { "$ref": "#/$defs/size", "description": "How long the workload is replayed, in seconds." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "scenario-type": { "type": "string", "const": "agentic-coding", "description": "Kind of workload." }, "kv-offload-backend": { "$ref": "#/$defs/kv-backend", "description": "What does the KV offloading." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "kv-backend": { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } }, "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." }, "optional-version": { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." }, "kv-offloading": { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." } } };
var schema96 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema101 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema106 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var schema108 = { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." };
var schema110 = { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } };
var schema112 = { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema110.required, parentSchema: schema110, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "version")) {
            validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema110, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate37.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema96, data: data0 }];
                  return false;
                }
              } else {
                validate37.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data1 = data.version;
              const _errs6 = errors;
              const _errs7 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate37.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: schema112.type }, message: "must be string,null", schema: schema112.type, parentSchema: schema112, data: data1 }];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern12.test(data1)) {
                    validate37.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema112, data: data1 }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema110.type, parentSchema: schema110, data }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema113 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema115 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
        validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema113.required, parentSchema: schema113, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "version")) {
            validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema113, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate39.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema96, data: data0 }];
                  return false;
                }
              } else {
                validate39.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data1 = data.version;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern12.test(data1)) {
                    validate39.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema115, data: data1 }];
                    return false;
                  }
                } else {
                  validate39.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema115.type, parentSchema: schema115, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema113.type, parentSchema: schema113, data }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.image === void 0 && (missing0 = "image") || data.model === void 0 && (missing0 = "model") || data["model-prefix"] === void 0 && (missing0 = "model-prefix") || data.precision === void 0 && (missing0 = "precision") || data.framework === void 0 && (missing0 = "framework") || data.runner === void 0 && (missing0 = "runner") || data.tp === void 0 && (missing0 = "tp") || data.pp === void 0 && (missing0 = "pp") || data["dcp-size"] === void 0 && (missing0 = "dcp-size") || data["pcp-size"] === void 0 && (missing0 = "pcp-size") || data.ep === void 0 && (missing0 = "ep") || data["dp-attn"] === void 0 && (missing0 = "dp-attn") || data["spec-decoding"] === void 0 && (missing0 = "spec-decoding") || data.conc === void 0 && (missing0 = "conc") || data["kv-offloading"] === void 0 && (missing0 = "kv-offloading") || data["total-cpu-dram-gb"] === void 0 && (missing0 = "total-cpu-dram-gb") || data.duration === void 0 && (missing0 = "duration") || data["exp-name"] === void 0 && (missing0 = "exp-name") || data["scenario-type"] === void 0 && (missing0 = "scenario-type")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema95.required, parentSchema: schema95, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema95.properties, key0)) {
            validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema95, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.image !== void 0) {
            let data0 = data.image;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate36.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema96, data: data0 }];
                  return false;
                }
              } else {
                validate36.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.model !== void 0) {
              let data1 = data.model;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern4.test(data1)) {
                    validate36.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema96, data: data1 }];
                    return false;
                  }
                } else {
                  validate36.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["model-prefix"] !== void 0) {
                let data2 = data["model-prefix"];
                const _errs10 = errors;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate36.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema96, data: data2 }];
                      return false;
                    }
                  } else {
                    validate36.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.precision !== void 0) {
                  let data3 = data.precision;
                  const _errs14 = errors;
                  const _errs15 = errors;
                  if (errors === _errs15) {
                    if (typeof data3 === "string") {
                      if (!pattern4.test(data3)) {
                        validate36.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema96, data: data3 }];
                        return false;
                      }
                    } else {
                      validate36.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data3 }];
                      return false;
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.framework !== void 0) {
                    let data4 = data.framework;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (typeof data4 === "string") {
                        if (!pattern4.test(data4)) {
                          validate36.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema96, data: data4 }];
                          return false;
                        }
                      } else {
                        validate36.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data4 }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.runner !== void 0) {
                      let data5 = data.runner;
                      const _errs22 = errors;
                      if (typeof data5 !== "string") {
                        validate36.errors = [{ instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.runner.type, parentSchema: schema95.properties.runner, data: data5 }];
                        return false;
                      }
                      var valid0 = _errs22 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.tp !== void 0) {
                        let data6 = data.tp;
                        const _errs24 = errors;
                        const _errs25 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate36.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema101.type, parentSchema: schema101, data: data6 }];
                          return false;
                        }
                        if (errors === _errs25) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate36.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema101, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate36.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema101, data: data6 }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.pp !== void 0) {
                          let data7 = data.pp;
                          const _errs27 = errors;
                          const _errs28 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate36.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema101.type, parentSchema: schema101, data: data7 }];
                            return false;
                          }
                          if (errors === _errs28) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 > 9007199254740991 || isNaN(data7)) {
                                validate36.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema101, data: data7 }];
                                return false;
                              } else {
                                if (data7 < 1 || isNaN(data7)) {
                                  validate36.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema101, data: data7 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["dcp-size"] !== void 0) {
                            let data8 = data["dcp-size"];
                            const _errs30 = errors;
                            const _errs31 = errors;
                            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                              validate36.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema101.type, parentSchema: schema101, data: data8 }];
                              return false;
                            }
                            if (errors === _errs31) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 > 9007199254740991 || isNaN(data8)) {
                                  validate36.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema101, data: data8 }];
                                  return false;
                                } else {
                                  if (data8 < 1 || isNaN(data8)) {
                                    validate36.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema101, data: data8 }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs30 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data["pcp-size"] !== void 0) {
                              let data9 = data["pcp-size"];
                              const _errs33 = errors;
                              const _errs34 = errors;
                              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                validate36.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema101.type, parentSchema: schema101, data: data9 }];
                                return false;
                              }
                              if (errors === _errs34) {
                                if (typeof data9 == "number" && isFinite(data9)) {
                                  if (data9 > 9007199254740991 || isNaN(data9)) {
                                    validate36.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema101, data: data9 }];
                                    return false;
                                  } else {
                                    if (data9 < 1 || isNaN(data9)) {
                                      validate36.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema101, data: data9 }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs33 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.ep !== void 0) {
                                let data10 = data.ep;
                                const _errs36 = errors;
                                const _errs37 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate36.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema101.type, parentSchema: schema101, data: data10 }];
                                  return false;
                                }
                                if (errors === _errs37) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 > 9007199254740991 || isNaN(data10)) {
                                      validate36.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema101, data: data10 }];
                                      return false;
                                    } else {
                                      if (data10 < 1 || isNaN(data10)) {
                                        validate36.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema101, data: data10 }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs36 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data["dp-attn"] !== void 0) {
                                  let data11 = data["dp-attn"];
                                  const _errs39 = errors;
                                  if (typeof data11 !== "boolean") {
                                    validate36.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema95.properties["dp-attn"].type, parentSchema: schema95.properties["dp-attn"], data: data11 }];
                                    return false;
                                  }
                                  var valid0 = _errs39 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data["spec-decoding"] !== void 0) {
                                    let data12 = data["spec-decoding"];
                                    const _errs41 = errors;
                                    if (typeof data12 !== "string") {
                                      validate36.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.type, parentSchema: schema106, data: data12 }];
                                      return false;
                                    }
                                    if (!(data12 === "mtp" || data12 === "draft_model" || data12 === "none")) {
                                      validate36.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema106.enum }, message: "must be equal to one of the allowed values", schema: schema106.enum, parentSchema: schema106, data: data12 }];
                                      return false;
                                    }
                                    var valid0 = _errs41 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.conc !== void 0) {
                                      let data13 = data.conc;
                                      const _errs44 = errors;
                                      const _errs45 = errors;
                                      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                        validate36.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema101.type, parentSchema: schema101, data: data13 }];
                                        return false;
                                      }
                                      if (errors === _errs45) {
                                        if (typeof data13 == "number" && isFinite(data13)) {
                                          if (data13 > 9007199254740991 || isNaN(data13)) {
                                            validate36.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema101, data: data13 }];
                                            return false;
                                          } else {
                                            if (data13 < 1 || isNaN(data13)) {
                                              validate36.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema101, data: data13 }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid0 = _errs44 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data["kv-offloading"] !== void 0) {
                                        let data14 = data["kv-offloading"];
                                        const _errs47 = errors;
                                        if (typeof data14 !== "string") {
                                          validate36.errors = [{ instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema108.type, parentSchema: schema108, data: data14 }];
                                          return false;
                                        }
                                        if (!(data14 === "none" || data14 === "dram")) {
                                          validate36.errors = [{ instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: schema108.enum }, message: "must be equal to one of the allowed values", schema: schema108.enum, parentSchema: schema108, data: data14 }];
                                          return false;
                                        }
                                        var valid0 = _errs47 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data["total-cpu-dram-gb"] !== void 0) {
                                          let data15 = data["total-cpu-dram-gb"];
                                          const _errs50 = errors;
                                          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                            validate36.errors = [{ instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema95.properties["total-cpu-dram-gb"].type, parentSchema: schema95.properties["total-cpu-dram-gb"], data: data15 }];
                                            return false;
                                          }
                                          if (errors === _errs50) {
                                            if (typeof data15 == "number" && isFinite(data15)) {
                                              if (data15 > 9007199254740991 || isNaN(data15)) {
                                                validate36.errors = [{ instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema95.properties["total-cpu-dram-gb"], data: data15 }];
                                                return false;
                                              } else {
                                                if (data15 < 0 || isNaN(data15)) {
                                                  validate36.errors = [{ instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema95.properties["total-cpu-dram-gb"], data: data15 }];
                                                  return false;
                                                }
                                              }
                                            }
                                          }
                                          var valid0 = _errs50 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.duration !== void 0) {
                                            let data16 = data.duration;
                                            const _errs52 = errors;
                                            const _errs53 = errors;
                                            if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                              validate36.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema101.type, parentSchema: schema101, data: data16 }];
                                              return false;
                                            }
                                            if (errors === _errs53) {
                                              if (typeof data16 == "number" && isFinite(data16)) {
                                                if (data16 > 9007199254740991 || isNaN(data16)) {
                                                  validate36.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema101, data: data16 }];
                                                  return false;
                                                } else {
                                                  if (data16 < 1 || isNaN(data16)) {
                                                    validate36.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema101, data: data16 }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid0 = _errs52 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data["exp-name"] !== void 0) {
                                              let data17 = data["exp-name"];
                                              const _errs55 = errors;
                                              if (typeof data17 !== "string") {
                                                validate36.errors = [{ instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties["exp-name"].type, parentSchema: schema95.properties["exp-name"], data: data17 }];
                                                return false;
                                              }
                                              var valid0 = _errs55 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data["scenario-type"] !== void 0) {
                                                let data18 = data["scenario-type"];
                                                const _errs57 = errors;
                                                if (typeof data18 !== "string") {
                                                  validate36.errors = [{ instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties["scenario-type"].type, parentSchema: schema95.properties["scenario-type"], data: data18 }];
                                                  return false;
                                                }
                                                if ("agentic-coding" !== data18) {
                                                  validate36.errors = [{ instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, message: "must be equal to constant", schema: "agentic-coding", parentSchema: schema95.properties["scenario-type"], data: data18 }];
                                                  return false;
                                                }
                                                var valid0 = _errs57 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data["kv-offload-backend"] !== void 0) {
                                                  const _errs59 = errors;
                                                  if (!validate37(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate37.errors : appended(vErrors, validate37.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs59 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.router !== void 0) {
                                                    const _errs60 = errors;
                                                    if (!validate39(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate39.errors : appended(vErrors, validate39.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs60 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data["run-eval"] !== void 0) {
                                                      let data21 = data["run-eval"];
                                                      const _errs61 = errors;
                                                      if (typeof data21 !== "boolean") {
                                                        validate36.errors = [{ instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema95.properties["run-eval"].type, parentSchema: schema95.properties["run-eval"], data: data21 }];
                                                        return false;
                                                      }
                                                      var valid0 = _errs61 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data["eval-only"] !== void 0) {
                                                        let data22 = data["eval-only"];
                                                        const _errs63 = errors;
                                                        if (typeof data22 !== "boolean") {
                                                          validate36.errors = [{ instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema95.properties["eval-only"].type, parentSchema: schema95.properties["eval-only"], data: data22 }];
                                                          return false;
                                                        }
                                                        var valid0 = _errs63 === errors;
                                                      } else {
                                                        var valid0 = true;
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
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema95.type, parentSchema: schema95, data }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSingleNodeEntry = validate41;
var schema116 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:single-node-entry", "title": "Single-node entry", "description": "One single-node entry of the matrix at fixed sequence lengths: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "pp", "dcp-size", "pcp-size", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "conc": { "$ref": "#/$defs/size", "description": "Concurrency: requests in flight." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "const": false, "description": "Whether prefill and decode run on workers of their own: on one node they do not." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." } } };
var schema117 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema122 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema131 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var schema132 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema134 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
        validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema132.required, parentSchema: schema132, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "version")) {
            validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema132, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate42.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema117, data: data0 }];
                  return false;
                }
              } else {
                validate42.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data1 = data.version;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern12.test(data1)) {
                    validate42.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema134, data: data1 }];
                    return false;
                  }
                } else {
                  validate42.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema134.type, parentSchema: schema134, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema132.type, parentSchema: schema132, data }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.image === void 0 && (missing0 = "image") || data.model === void 0 && (missing0 = "model") || data["model-prefix"] === void 0 && (missing0 = "model-prefix") || data.precision === void 0 && (missing0 = "precision") || data.framework === void 0 && (missing0 = "framework") || data.runner === void 0 && (missing0 = "runner") || data.isl === void 0 && (missing0 = "isl") || data.osl === void 0 && (missing0 = "osl") || data.tp === void 0 && (missing0 = "tp") || data.pp === void 0 && (missing0 = "pp") || data["dcp-size"] === void 0 && (missing0 = "dcp-size") || data["pcp-size"] === void 0 && (missing0 = "pcp-size") || data.conc === void 0 && (missing0 = "conc") || data["max-model-len"] === void 0 && (missing0 = "max-model-len") || data.ep === void 0 && (missing0 = "ep") || data["dp-attn"] === void 0 && (missing0 = "dp-attn") || data["spec-decoding"] === void 0 && (missing0 = "spec-decoding") || data["exp-name"] === void 0 && (missing0 = "exp-name") || data.disagg === void 0 && (missing0 = "disagg") || data["run-eval"] === void 0 && (missing0 = "run-eval")) {
        validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema116.required, parentSchema: schema116, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema116.properties, key0)) {
            validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema116, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.image !== void 0) {
            let data0 = data.image;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate41.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema117, data: data0 }];
                  return false;
                }
              } else {
                validate41.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.model !== void 0) {
              let data1 = data.model;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern4.test(data1)) {
                    validate41.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema117, data: data1 }];
                    return false;
                  }
                } else {
                  validate41.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["model-prefix"] !== void 0) {
                let data2 = data["model-prefix"];
                const _errs10 = errors;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate41.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema117, data: data2 }];
                      return false;
                    }
                  } else {
                    validate41.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.precision !== void 0) {
                  let data3 = data.precision;
                  const _errs14 = errors;
                  const _errs15 = errors;
                  if (errors === _errs15) {
                    if (typeof data3 === "string") {
                      if (!pattern4.test(data3)) {
                        validate41.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema117, data: data3 }];
                        return false;
                      }
                    } else {
                      validate41.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data3 }];
                      return false;
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.framework !== void 0) {
                    let data4 = data.framework;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (typeof data4 === "string") {
                        if (!pattern4.test(data4)) {
                          validate41.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema117, data: data4 }];
                          return false;
                        }
                      } else {
                        validate41.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data4 }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.runner !== void 0) {
                      let data5 = data.runner;
                      const _errs22 = errors;
                      if (typeof data5 !== "string") {
                        validate41.errors = [{ instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema116.properties.runner.type, parentSchema: schema116.properties.runner, data: data5 }];
                        return false;
                      }
                      var valid0 = _errs22 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.isl !== void 0) {
                        let data6 = data.isl;
                        const _errs24 = errors;
                        const _errs25 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate41.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema122.type, parentSchema: schema122, data: data6 }];
                          return false;
                        }
                        if (errors === _errs25) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate41.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema122, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate41.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema122, data: data6 }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.osl !== void 0) {
                          let data7 = data.osl;
                          const _errs27 = errors;
                          const _errs28 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate41.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema122.type, parentSchema: schema122, data: data7 }];
                            return false;
                          }
                          if (errors === _errs28) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 > 9007199254740991 || isNaN(data7)) {
                                validate41.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema122, data: data7 }];
                                return false;
                              } else {
                                if (data7 < 1 || isNaN(data7)) {
                                  validate41.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema122, data: data7 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.tp !== void 0) {
                            let data8 = data.tp;
                            const _errs30 = errors;
                            const _errs31 = errors;
                            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                              validate41.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema122.type, parentSchema: schema122, data: data8 }];
                              return false;
                            }
                            if (errors === _errs31) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 > 9007199254740991 || isNaN(data8)) {
                                  validate41.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema122, data: data8 }];
                                  return false;
                                } else {
                                  if (data8 < 1 || isNaN(data8)) {
                                    validate41.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema122, data: data8 }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs30 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.pp !== void 0) {
                              let data9 = data.pp;
                              const _errs33 = errors;
                              const _errs34 = errors;
                              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                validate41.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema122.type, parentSchema: schema122, data: data9 }];
                                return false;
                              }
                              if (errors === _errs34) {
                                if (typeof data9 == "number" && isFinite(data9)) {
                                  if (data9 > 9007199254740991 || isNaN(data9)) {
                                    validate41.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema122, data: data9 }];
                                    return false;
                                  } else {
                                    if (data9 < 1 || isNaN(data9)) {
                                      validate41.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema122, data: data9 }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs33 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data["dcp-size"] !== void 0) {
                                let data10 = data["dcp-size"];
                                const _errs36 = errors;
                                const _errs37 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate41.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema122.type, parentSchema: schema122, data: data10 }];
                                  return false;
                                }
                                if (errors === _errs37) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 > 9007199254740991 || isNaN(data10)) {
                                      validate41.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema122, data: data10 }];
                                      return false;
                                    } else {
                                      if (data10 < 1 || isNaN(data10)) {
                                        validate41.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema122, data: data10 }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs36 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data["pcp-size"] !== void 0) {
                                  let data11 = data["pcp-size"];
                                  const _errs39 = errors;
                                  const _errs40 = errors;
                                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                    validate41.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema122.type, parentSchema: schema122, data: data11 }];
                                    return false;
                                  }
                                  if (errors === _errs40) {
                                    if (typeof data11 == "number" && isFinite(data11)) {
                                      if (data11 > 9007199254740991 || isNaN(data11)) {
                                        validate41.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema122, data: data11 }];
                                        return false;
                                      } else {
                                        if (data11 < 1 || isNaN(data11)) {
                                          validate41.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema122, data: data11 }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs39 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.conc !== void 0) {
                                    let data12 = data.conc;
                                    const _errs42 = errors;
                                    const _errs43 = errors;
                                    if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                      validate41.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema122.type, parentSchema: schema122, data: data12 }];
                                      return false;
                                    }
                                    if (errors === _errs43) {
                                      if (typeof data12 == "number" && isFinite(data12)) {
                                        if (data12 > 9007199254740991 || isNaN(data12)) {
                                          validate41.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema122, data: data12 }];
                                          return false;
                                        } else {
                                          if (data12 < 1 || isNaN(data12)) {
                                            validate41.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema122, data: data12 }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid0 = _errs42 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data["max-model-len"] !== void 0) {
                                      let data13 = data["max-model-len"];
                                      const _errs45 = errors;
                                      const _errs46 = errors;
                                      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                        validate41.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema122.type, parentSchema: schema122, data: data13 }];
                                        return false;
                                      }
                                      if (errors === _errs46) {
                                        if (typeof data13 == "number" && isFinite(data13)) {
                                          if (data13 > 9007199254740991 || isNaN(data13)) {
                                            validate41.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema122, data: data13 }];
                                            return false;
                                          } else {
                                            if (data13 < 1 || isNaN(data13)) {
                                              validate41.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema122, data: data13 }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid0 = _errs45 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.ep !== void 0) {
                                        let data14 = data.ep;
                                        const _errs48 = errors;
                                        const _errs49 = errors;
                                        if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                          validate41.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema122.type, parentSchema: schema122, data: data14 }];
                                          return false;
                                        }
                                        if (errors === _errs49) {
                                          if (typeof data14 == "number" && isFinite(data14)) {
                                            if (data14 > 9007199254740991 || isNaN(data14)) {
                                              validate41.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema122, data: data14 }];
                                              return false;
                                            } else {
                                              if (data14 < 1 || isNaN(data14)) {
                                                validate41.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema122, data: data14 }];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                        var valid0 = _errs48 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data["dp-attn"] !== void 0) {
                                          let data15 = data["dp-attn"];
                                          const _errs51 = errors;
                                          if (typeof data15 !== "boolean") {
                                            validate41.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema116.properties["dp-attn"].type, parentSchema: schema116.properties["dp-attn"], data: data15 }];
                                            return false;
                                          }
                                          var valid0 = _errs51 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data["spec-decoding"] !== void 0) {
                                            let data16 = data["spec-decoding"];
                                            const _errs53 = errors;
                                            if (typeof data16 !== "string") {
                                              validate41.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema131.type, parentSchema: schema131, data: data16 }];
                                              return false;
                                            }
                                            if (!(data16 === "mtp" || data16 === "draft_model" || data16 === "none")) {
                                              validate41.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema131.enum }, message: "must be equal to one of the allowed values", schema: schema131.enum, parentSchema: schema131, data: data16 }];
                                              return false;
                                            }
                                            var valid0 = _errs53 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data["exp-name"] !== void 0) {
                                              let data17 = data["exp-name"];
                                              const _errs56 = errors;
                                              if (typeof data17 !== "string") {
                                                validate41.errors = [{ instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema116.properties["exp-name"].type, parentSchema: schema116.properties["exp-name"], data: data17 }];
                                                return false;
                                              }
                                              var valid0 = _errs56 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.disagg !== void 0) {
                                                let data18 = data.disagg;
                                                const _errs58 = errors;
                                                if (typeof data18 !== "boolean") {
                                                  validate41.errors = [{ instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema116.properties.disagg.type, parentSchema: schema116.properties.disagg, data: data18 }];
                                                  return false;
                                                }
                                                if (false !== data18) {
                                                  validate41.errors = [{ instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema116.properties.disagg, data: data18 }];
                                                  return false;
                                                }
                                                var valid0 = _errs58 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data["run-eval"] !== void 0) {
                                                  let data19 = data["run-eval"];
                                                  const _errs60 = errors;
                                                  if (typeof data19 !== "boolean") {
                                                    validate41.errors = [{ instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema116.properties["run-eval"].type, parentSchema: schema116.properties["run-eval"], data: data19 }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs60 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.router !== void 0) {
                                                    const _errs62 = errors;
                                                    if (!validate42(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate42.errors : appended(vErrors, validate42.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs62 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data["eval-only"] !== void 0) {
                                                      let data21 = data["eval-only"];
                                                      const _errs63 = errors;
                                                      if (typeof data21 !== "boolean") {
                                                        validate41.errors = [{ instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema116.properties["eval-only"].type, parentSchema: schema116.properties["eval-only"], data: data21 }];
                                                        return false;
                                                      }
                                                      var valid0 = _errs63 === errors;
                                                    } else {
                                                      var valid0 = true;
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
    } else {
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema116.type, parentSchema: schema116, data }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function appended(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
export {
  validateMultiNodeAgenticEntry,
  validateMultiNodeEntry,
  validateSingleNodeAgenticEntry,
  validateSingleNodeEntry
};
