// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var validateMultiNodeEntry = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-02:multi-node-entry", "title": "Multi-node entry", "description": "One multi-node entry of the matrix: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "prefill": { "$ref": "#/$defs/worker", "description": "The prefill workers, as the config has them." }, "decode": { "$ref": "#/$defs/worker", "description": "The decode workers, as the config has them." }, "conc": { "type": "array", "items": { "$ref": "#/$defs/size", "description": "One concurrency." }, "description": "Concurrencies that this one job runs, one after the other." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "exp-name": { "type": "string", "description": "Experiment: model prefix and sequence length." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." } }, "$defs": { "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "worker": { "type": "object", "title": "Worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The prefill or the decode side of a disaggregated server: how many workers, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } } } };
var schema32 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema37 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema39 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
var schema40 = { "type": "object", "title": "Worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The prefill or the decode side of a disaggregated server: how many workers, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
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
      if (data["num-worker"] === void 0 && (missing0 = "num-worker") || data.tp === void 0 && (missing0 = "tp") || data.ep === void 0 && (missing0 = "ep") || data["dp-attn"] === void 0 && (missing0 = "dp-attn")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema40.required, parentSchema: schema40, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "num-worker" || key0 === "tp" || key0 === "ep" || key0 === "dp-attn" || key0 === "additional-settings")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data }];
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
              validate21.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.type, parentSchema: schema37, data: data0 }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate21.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema37, data: data0 }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate21.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37, data: data0 }];
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
                validate21.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.type, parentSchema: schema37, data: data1 }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate21.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema37, data: data1 }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate21.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37, data: data1 }];
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
                  validate21.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.type, parentSchema: schema37, data: data2 }];
                  return false;
                }
                if (errors === _errs9) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate21.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema37, data: data2 }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate21.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37, data: data2 }];
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
                    validate21.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema40.properties["dp-attn"].type, parentSchema: schema40.properties["dp-attn"], data: data3 }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["additional-settings"] !== void 0) {
                    let data4 = data["additional-settings"];
                    const _errs13 = errors;
                    if (!Array.isArray(data4) && data4 !== null) {
                      validate21.errors = [{ instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema40.properties["additional-settings"].type }, message: "must be array,null", schema: schema40.properties["additional-settings"].type, parentSchema: schema40.properties["additional-settings"], data: data4 }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (Array.isArray(data4)) {
                        var valid4 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data5 = data4[i0];
                          const _errs15 = errors;
                          if (typeof data5 !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties["additional-settings"].items.type, parentSchema: schema40.properties["additional-settings"].items, data: data5 }];
                            return false;
                          }
                          var valid4 = _errs15 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (data.image === void 0 && (missing0 = "image") || data.model === void 0 && (missing0 = "model") || data["model-prefix"] === void 0 && (missing0 = "model-prefix") || data.precision === void 0 && (missing0 = "precision") || data.framework === void 0 && (missing0 = "framework") || data.runner === void 0 && (missing0 = "runner") || data.isl === void 0 && (missing0 = "isl") || data.osl === void 0 && (missing0 = "osl") || data["spec-decoding"] === void 0 && (missing0 = "spec-decoding") || data.prefill === void 0 && (missing0 = "prefill") || data.decode === void 0 && (missing0 = "decode") || data.conc === void 0 && (missing0 = "conc") || data["max-model-len"] === void 0 && (missing0 = "max-model-len") || data["exp-name"] === void 0 && (missing0 = "exp-name") || data.disagg === void 0 && (missing0 = "disagg") || data["run-eval"] === void 0 && (missing0 = "run-eval")) {
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
                      if (data.isl !== void 0) {
                        let data6 = data.isl;
                        const _errs24 = errors;
                        const _errs25 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate20.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.type, parentSchema: schema37, data: data6 }];
                          return false;
                        }
                        if (errors === _errs25) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate20.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema37, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate20.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37, data: data6 }];
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
                            validate20.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.type, parentSchema: schema37, data: data7 }];
                            return false;
                          }
                          if (errors === _errs28) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 > 9007199254740991 || isNaN(data7)) {
                                validate20.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema37, data: data7 }];
                                return false;
                              } else {
                                if (data7 < 1 || isNaN(data7)) {
                                  validate20.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37, data: data7 }];
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
                              validate20.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data8 }];
                              return false;
                            }
                            if (!(data8 === "mtp" || data8 === "draft_model" || data8 === "none")) {
                              validate20.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values", schema: schema39.enum, parentSchema: schema39, data: data8 }];
                              return false;
                            }
                            var valid0 = _errs30 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.prefill !== void 0) {
                              const _errs33 = errors;
                              if (!validate21(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate21.errors : appended(vErrors, validate21.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs33 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.decode !== void 0) {
                                const _errs34 = errors;
                                if (!validate21(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate21.errors : appended(vErrors, validate21.errors);
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
                                      var valid9 = true;
                                      const len0 = data11.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let data12 = data11[i0];
                                        const _errs37 = errors;
                                        const _errs38 = errors;
                                        if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                          validate20.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.type, parentSchema: schema37, data: data12 }];
                                          return false;
                                        }
                                        if (errors === _errs38) {
                                          if (typeof data12 == "number" && isFinite(data12)) {
                                            if (data12 > 9007199254740991 || isNaN(data12)) {
                                              validate20.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema37, data: data12 }];
                                              return false;
                                            } else {
                                              if (data12 < 1 || isNaN(data12)) {
                                                validate20.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37, data: data12 }];
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
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.conc.type, parentSchema: schema31.properties.conc, data: data11 }];
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
                                      validate20.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.type, parentSchema: schema37, data: data13 }];
                                      return false;
                                    }
                                    if (errors === _errs41) {
                                      if (typeof data13 == "number" && isFinite(data13)) {
                                        if (data13 > 9007199254740991 || isNaN(data13)) {
                                          validate20.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema37, data: data13 }];
                                          return false;
                                        } else {
                                          if (data13 < 1 || isNaN(data13)) {
                                            validate20.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37, data: data13 }];
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
                                        validate20.errors = [{ instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["exp-name"].type, parentSchema: schema31.properties["exp-name"], data: data14 }];
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
                                          validate20.errors = [{ instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.disagg.type, parentSchema: schema31.properties.disagg, data: data15 }];
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
                                            validate20.errors = [{ instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties["run-eval"].type, parentSchema: schema31.properties["run-eval"], data: data16 }];
                                            return false;
                                          }
                                          var valid0 = _errs47 === errors;
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
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSingleNodeEntry = validate24;
var schema46 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-02:single-node-entry", "title": "Single-node entry", "description": "One single-node entry of the matrix: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism." }, "conc": { "$ref": "#/$defs/size", "description": "Concurrency: requests in flight." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "exp-name": { "type": "string", "description": "Experiment: model prefix and sequence length." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." } }, "$defs": { "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." } } };
var schema47 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema52 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema58 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.image === void 0 && (missing0 = "image") || data.model === void 0 && (missing0 = "model") || data["model-prefix"] === void 0 && (missing0 = "model-prefix") || data.precision === void 0 && (missing0 = "precision") || data.framework === void 0 && (missing0 = "framework") || data.runner === void 0 && (missing0 = "runner") || data.isl === void 0 && (missing0 = "isl") || data.osl === void 0 && (missing0 = "osl") || data.tp === void 0 && (missing0 = "tp") || data.conc === void 0 && (missing0 = "conc") || data["max-model-len"] === void 0 && (missing0 = "max-model-len") || data.ep === void 0 && (missing0 = "ep") || data["dp-attn"] === void 0 && (missing0 = "dp-attn") || data["spec-decoding"] === void 0 && (missing0 = "spec-decoding") || data["exp-name"] === void 0 && (missing0 = "exp-name") || data.disagg === void 0 && (missing0 = "disagg") || data["run-eval"] === void 0 && (missing0 = "run-eval")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema46.required, parentSchema: schema46, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema46.properties, key0)) {
            validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data }];
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
                  validate24.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema47, data: data0 }];
                  return false;
                }
              } else {
                validate24.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data0 }];
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
                    validate24.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema47, data: data1 }];
                    return false;
                  }
                } else {
                  validate24.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data1 }];
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
                      validate24.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema47, data: data2 }];
                      return false;
                    }
                  } else {
                    validate24.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data2 }];
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
                        validate24.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema47, data: data3 }];
                        return false;
                      }
                    } else {
                      validate24.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data3 }];
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
                          validate24.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema47, data: data4 }];
                          return false;
                        }
                      } else {
                        validate24.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data4 }];
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
                        validate24.errors = [{ instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.runner.type, parentSchema: schema46.properties.runner, data: data5 }];
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
                          validate24.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema52.type, parentSchema: schema52, data: data6 }];
                          return false;
                        }
                        if (errors === _errs25) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate24.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema52, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate24.errors = [{ instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema52, data: data6 }];
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
                            validate24.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema52.type, parentSchema: schema52, data: data7 }];
                            return false;
                          }
                          if (errors === _errs28) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 > 9007199254740991 || isNaN(data7)) {
                                validate24.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema52, data: data7 }];
                                return false;
                              } else {
                                if (data7 < 1 || isNaN(data7)) {
                                  validate24.errors = [{ instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema52, data: data7 }];
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
                              validate24.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema52.type, parentSchema: schema52, data: data8 }];
                              return false;
                            }
                            if (errors === _errs31) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 > 9007199254740991 || isNaN(data8)) {
                                  validate24.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema52, data: data8 }];
                                  return false;
                                } else {
                                  if (data8 < 1 || isNaN(data8)) {
                                    validate24.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema52, data: data8 }];
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
                            if (data.conc !== void 0) {
                              let data9 = data.conc;
                              const _errs33 = errors;
                              const _errs34 = errors;
                              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                validate24.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema52.type, parentSchema: schema52, data: data9 }];
                                return false;
                              }
                              if (errors === _errs34) {
                                if (typeof data9 == "number" && isFinite(data9)) {
                                  if (data9 > 9007199254740991 || isNaN(data9)) {
                                    validate24.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema52, data: data9 }];
                                    return false;
                                  } else {
                                    if (data9 < 1 || isNaN(data9)) {
                                      validate24.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema52, data: data9 }];
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
                              if (data["max-model-len"] !== void 0) {
                                let data10 = data["max-model-len"];
                                const _errs36 = errors;
                                const _errs37 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate24.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema52.type, parentSchema: schema52, data: data10 }];
                                  return false;
                                }
                                if (errors === _errs37) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 > 9007199254740991 || isNaN(data10)) {
                                      validate24.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema52, data: data10 }];
                                      return false;
                                    } else {
                                      if (data10 < 1 || isNaN(data10)) {
                                        validate24.errors = [{ instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema52, data: data10 }];
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
                                if (data.ep !== void 0) {
                                  let data11 = data.ep;
                                  const _errs39 = errors;
                                  const _errs40 = errors;
                                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                    validate24.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema52.type, parentSchema: schema52, data: data11 }];
                                    return false;
                                  }
                                  if (errors === _errs40) {
                                    if (typeof data11 == "number" && isFinite(data11)) {
                                      if (data11 > 9007199254740991 || isNaN(data11)) {
                                        validate24.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema52, data: data11 }];
                                        return false;
                                      } else {
                                        if (data11 < 1 || isNaN(data11)) {
                                          validate24.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema52, data: data11 }];
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
                                  if (data["dp-attn"] !== void 0) {
                                    let data12 = data["dp-attn"];
                                    const _errs42 = errors;
                                    if (typeof data12 !== "boolean") {
                                      validate24.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties["dp-attn"].type, parentSchema: schema46.properties["dp-attn"], data: data12 }];
                                      return false;
                                    }
                                    var valid0 = _errs42 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data["spec-decoding"] !== void 0) {
                                      let data13 = data["spec-decoding"];
                                      const _errs44 = errors;
                                      if (typeof data13 !== "string") {
                                        validate24.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.type, parentSchema: schema58, data: data13 }];
                                        return false;
                                      }
                                      if (!(data13 === "mtp" || data13 === "draft_model" || data13 === "none")) {
                                        validate24.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values", schema: schema58.enum, parentSchema: schema58, data: data13 }];
                                        return false;
                                      }
                                      var valid0 = _errs44 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data["exp-name"] !== void 0) {
                                        let data14 = data["exp-name"];
                                        const _errs47 = errors;
                                        if (typeof data14 !== "string") {
                                          validate24.errors = [{ instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties["exp-name"].type, parentSchema: schema46.properties["exp-name"], data: data14 }];
                                          return false;
                                        }
                                        var valid0 = _errs47 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.disagg !== void 0) {
                                          let data15 = data.disagg;
                                          const _errs49 = errors;
                                          if (typeof data15 !== "boolean") {
                                            validate24.errors = [{ instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties.disagg.type, parentSchema: schema46.properties.disagg, data: data15 }];
                                            return false;
                                          }
                                          var valid0 = _errs49 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data["run-eval"] !== void 0) {
                                            let data16 = data["run-eval"];
                                            const _errs51 = errors;
                                            if (typeof data16 !== "boolean") {
                                              validate24.errors = [{ instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties["run-eval"].type, parentSchema: schema46.properties["run-eval"], data: data16 }];
                                              return false;
                                            }
                                            var valid0 = _errs51 === errors;
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
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function appended(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
export {
  validateMultiNodeEntry,
  validateSingleNodeEntry
};
