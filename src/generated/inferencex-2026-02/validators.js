// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var validateSingleNodeConfig = validate97;
var schema28 = { "type": "object", "title": "Single-node config", "$anchor": "single-node-config", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "seq-len-configs"], "description": "A config whose server runs on one node.", "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve, as the engine is told it." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model; begins the experiment's name." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights, such as fp4 or fp8." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine, such as sglang, vllm or trt." }, "runner": { "$ref": "#/$defs/name", "description": "Label of the runners that this config's jobs go to; a key of the runner file." }, "multinode": { "type": "boolean", "const": false, "description": "Whether one server spans several nodes; decides which form the search-space entries have." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own. Default: false." }, "seq-len-configs": { "type": "array", "items": { "$ref": "#/$defs/single-node-sequence", "description": "One pair of input and output length, and what is searched at it." }, "description": "What is searched, by sequence length." } } };
var func1 = Object.prototype.hasOwnProperty;
var schema22 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var pattern4 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema29 = { "type": "object", "title": "Single-node sequence", "additionalProperties": false, "required": ["isl", "osl", "search-space"], "description": "One pair of input and output length, and what is searched at it.", "properties": { "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/single-node-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing at this length." } } };
var schema24 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema30 = { "type": "object", "title": "Single-node search entry", "additionalProperties": false, "required": ["tp"], "description": "One layout of a single-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer." }, "ep": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Expert parallelism: GPUs that the experts are spread over. Default: 1." }, "dp-attn": { "type": ["boolean", "null"], "description": "Whether attention runs data-parallel. Default: false." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema26 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mtp" || data === "draft_model" || data === "none")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum }, message: "must be equal to one of the allowed values", schema: schema26.enum, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tp === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tp" || key0 === "ep" || key0 === "dp-attn" || key0 === "spec-decoding" || key0 === "conc-start" || key0 === "conc-end" || key0 === "conc-list")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tp !== void 0) {
      if (!validate63(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      let data1 = data.ep;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err2 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: schema30.properties.ep.type }, message: "must be integer,null", schema: schema30.properties.ep.type, parentSchema: schema30.properties.ep, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema30.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema30.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data2 = data["dp-attn"];
      if (typeof data2 !== "boolean" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: schema30.properties["dp-attn"].type }, message: "must be boolean,null", schema: schema30.properties["dp-attn"].type, parentSchema: schema30.properties["dp-attn"], data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate67(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appended(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data4 = data["conc-start"];
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err6 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema30.properties["conc-start"].type }, message: "must be integer,null", schema: schema30.properties["conc-start"].type, parentSchema: schema30.properties["conc-start"], data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err7 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema30.properties["conc-start"], data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema30.properties["conc-start"], data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data["conc-end"] !== void 0) {
      let data5 = data["conc-end"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        const err9 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema30.properties["conc-end"].type }, message: "must be integer,null", schema: schema30.properties["conc-end"].type, parentSchema: schema30.properties["conc-end"], data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err10 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema30.properties["conc-end"], data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema30.properties["conc-end"], data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data["conc-list"] !== void 0) {
      let data6 = data["conc-list"];
      if (!Array.isArray(data6) && data6 !== null) {
        const err12 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema30.properties["conc-list"].type }, message: "must be array,null", schema: schema30.properties["conc-list"].type, parentSchema: schema30.properties["conc-list"], data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err13 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema30.properties["conc-list"], data: data6 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate63(data6[i0], { instancePath: instancePath + "/conc-list/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["search-space"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "isl" || key0 === "osl" || key0 === "search-space")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      if (!validate63(data.isl, { instancePath: instancePath + "/isl", parentData: data, parentDataProperty: "isl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.osl !== void 0) {
      if (!validate63(data.osl, { instancePath: instancePath + "/osl", parentData: data, parentDataProperty: "osl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data["search-space"] !== void 0) {
      let data2 = data["search-space"];
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate89(data2[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate89.errors : appended(vErrors, validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema29.properties["search-space"].type, parentSchema: schema29.properties["search-space"], data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.multinode === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, message: "must have required property 'multinode'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data["seq-len-configs"] === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq-len-configs" }, message: "must have required property 'seq-len-configs'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema28.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate55(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      if (!validate55(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data["model-prefix"] !== void 0) {
      if (!validate55(data["model-prefix"], { instancePath: instancePath + "/model-prefix", parentData: data, parentDataProperty: "model-prefix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.precision !== void 0) {
      if (!validate55(data.precision, { instancePath: instancePath + "/precision", parentData: data, parentDataProperty: "precision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.framework !== void 0) {
      if (!validate55(data.framework, { instancePath: instancePath + "/framework", parentData: data, parentDataProperty: "framework", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.runner !== void 0) {
      if (!validate55(data.runner, { instancePath: instancePath + "/runner", parentData: data, parentDataProperty: "runner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.multinode !== void 0) {
      let data6 = data.multinode;
      if (typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema28.properties.multinode.type, parentSchema: schema28.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (false !== data6) {
        const err10 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema28.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data7 = data.disagg;
      if (typeof data7 !== "boolean") {
        const err11 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema28.properties.disagg.type, parentSchema: schema28.properties.disagg, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data["seq-len-configs"] !== void 0) {
      let data8 = data["seq-len-configs"];
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate86(data8[i0], { instancePath: instancePath + "/seq-len-configs/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate86.errors : appended(vErrors, validate86.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/seq-len-configs", schemaPath: "#/properties/seq-len-configs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties["seq-len-configs"].type, parentSchema: schema28.properties["seq-len-configs"], data: data8 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeConfig = validate105;
var schema21 = { "type": "object", "title": "Multi-node config", "$anchor": "multi-node-config", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "seq-len-configs"], "description": "A config whose server spans several nodes.", "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve, as the engine is told it." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model; begins the experiment's name." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights, such as fp4 or fp8." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine, such as sglang, vllm or trt." }, "runner": { "$ref": "#/$defs/name", "description": "Label of the runners that this config's jobs go to; a key of the runner file." }, "multinode": { "type": "boolean", "const": true, "description": "Whether one server spans several nodes; decides which form the search-space entries have." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own. Default: false." }, "seq-len-configs": { "type": "array", "items": { "$ref": "#/$defs/multi-node-sequence", "description": "One pair of input and output length, and what is searched at it." }, "description": "What is searched, by sequence length." } } };
var schema23 = { "type": "object", "title": "Multi-node sequence", "additionalProperties": false, "required": ["isl", "osl", "search-space"], "description": "One pair of input and output length, and what is searched at it.", "properties": { "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/multi-node-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing at this length." } } };
var schema25 = { "type": "object", "title": "Multi-node search entry", "additionalProperties": false, "required": ["prefill", "decode"], "description": "One layout of a multi-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "prefill": { "$ref": "#/$defs/worker", "description": "The workers that read the prompt." }, "decode": { "$ref": "#/$defs/worker", "description": "The workers that write the answer." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema27 = { "type": "object", "title": "Worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The prefill or the decode side of a disaggregated server: how many workers, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "num-worker" || key0 === "tp" || key0 === "ep" || key0 === "dp-attn" || key0 === "additional-settings")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["num-worker"] !== void 0) {
      if (!validate63(data["num-worker"], { instancePath: instancePath + "/num-worker", parentData: data, parentDataProperty: "num-worker", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.tp !== void 0) {
      if (!validate63(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate63(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err5 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema27.properties["dp-attn"].type, parentSchema: schema27.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data4 = data["additional-settings"];
      if (!Array.isArray(data4) && data4 !== null) {
        const err6 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema27.properties["additional-settings"].type }, message: "must be array,null", schema: schema27.properties["additional-settings"].type, parentSchema: schema27.properties["additional-settings"], data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err7 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties["additional-settings"].items.type, parentSchema: schema27.properties["additional-settings"].items, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prefill === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "spec-decoding" || key0 === "prefill" || key0 === "decode" || key0 === "conc-start" || key0 === "conc-end" || key0 === "conc-list")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate67(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appended(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate69(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : appended(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate69(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : appended(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data3 = data["conc-start"];
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err3 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema25.properties["conc-start"].type }, message: "must be integer,null", schema: schema25.properties["conc-start"].type, parentSchema: schema25.properties["conc-start"], data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err4 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema25.properties["conc-start"], data: data3 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err5 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties["conc-start"], data: data3 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data["conc-end"] !== void 0) {
      let data4 = data["conc-end"];
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err6 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema25.properties["conc-end"].type }, message: "must be integer,null", schema: schema25.properties["conc-end"].type, parentSchema: schema25.properties["conc-end"], data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err7 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema25.properties["conc-end"], data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties["conc-end"], data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data["conc-list"] !== void 0) {
      let data5 = data["conc-list"];
      if (!Array.isArray(data5) && data5 !== null) {
        const err9 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema25.properties["conc-list"].type }, message: "must be array,null", schema: schema25.properties["conc-list"].type, parentSchema: schema25.properties["conc-list"], data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err10 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties["conc-list"], data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate63(data5[i0], { instancePath: instancePath + "/conc-list/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["search-space"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "isl" || key0 === "osl" || key0 === "search-space")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      if (!validate63(data.isl, { instancePath: instancePath + "/isl", parentData: data, parentDataProperty: "isl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.osl !== void 0) {
      if (!validate63(data.osl, { instancePath: instancePath + "/osl", parentData: data, parentDataProperty: "osl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data["search-space"] !== void 0) {
      let data2 = data["search-space"];
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate66(data2[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : appended(vErrors, validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties["search-space"].type, parentSchema: schema23.properties["search-space"], data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.multinode === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, message: "must have required property 'multinode'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data["seq-len-configs"] === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq-len-configs" }, message: "must have required property 'seq-len-configs'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema21.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate55(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      if (!validate55(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data["model-prefix"] !== void 0) {
      if (!validate55(data["model-prefix"], { instancePath: instancePath + "/model-prefix", parentData: data, parentDataProperty: "model-prefix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.precision !== void 0) {
      if (!validate55(data.precision, { instancePath: instancePath + "/precision", parentData: data, parentDataProperty: "precision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.framework !== void 0) {
      if (!validate55(data.framework, { instancePath: instancePath + "/framework", parentData: data, parentDataProperty: "framework", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.runner !== void 0) {
      if (!validate55(data.runner, { instancePath: instancePath + "/runner", parentData: data, parentDataProperty: "runner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.multinode !== void 0) {
      let data6 = data.multinode;
      if (typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.properties.multinode.type, parentSchema: schema21.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (true !== data6) {
        const err10 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema21.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data7 = data.disagg;
      if (typeof data7 !== "boolean") {
        const err11 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.properties.disagg.type, parentSchema: schema21.properties.disagg, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data["seq-len-configs"] !== void 0) {
      let data8 = data["seq-len-configs"];
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate62(data8[i0], { instancePath: instancePath + "/seq-len-configs/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : appended(vErrors, validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/seq-len-configs", schemaPath: "#/properties/seq-len-configs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties["seq-len-configs"].type, parentSchema: schema21.properties["seq-len-configs"], data: data8 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeEntry = validate113;
var schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-02:multi-node-entry", "title": "Multi-node entry", "description": "One multi-node entry of the matrix: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "prefill": { "$ref": "#/$defs/worker", "description": "The prefill workers, as the config has them." }, "decode": { "$ref": "#/$defs/worker", "description": "The decode workers, as the config has them." }, "conc": { "type": "array", "items": { "$ref": "#/$defs/size", "description": "One concurrency." }, "description": "Concurrencies that this one job runs, one after the other." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "exp-name": { "type": "string", "description": "Experiment: model prefix and sequence length." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." } }, "$defs": { "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "worker": { "type": "object", "title": "Worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The prefill or the decode side of a disaggregated server: how many workers, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } } } };
var schema34 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema35 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mtp" || data === "draft_model" || data === "none")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values", schema: schema36.enum, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema37 = { "type": "object", "title": "Worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The prefill or the decode side of a disaggregated server: how many workers, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "num-worker" || key0 === "tp" || key0 === "ep" || key0 === "dp-attn" || key0 === "additional-settings")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["num-worker"] !== void 0) {
      if (!validate120(data["num-worker"], { instancePath: instancePath + "/num-worker", parentData: data, parentDataProperty: "num-worker", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.tp !== void 0) {
      if (!validate120(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate120(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err5 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties["dp-attn"].type, parentSchema: schema37.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data4 = data["additional-settings"];
      if (!Array.isArray(data4) && data4 !== null) {
        const err6 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema37.properties["additional-settings"].type }, message: "must be array,null", schema: schema37.properties["additional-settings"].type, parentSchema: schema37.properties["additional-settings"], data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err7 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties["additional-settings"].items.type, parentSchema: schema37.properties["additional-settings"].items, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.isl === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data["spec-decoding"] === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec-decoding" }, message: "must have required property 'spec-decoding'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.prefill === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.conc === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conc" }, message: "must have required property 'conc'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data["max-model-len"] === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max-model-len" }, message: "must have required property 'max-model-len'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data["exp-name"] === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp-name" }, message: "must have required property 'exp-name'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.disagg === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disagg" }, message: "must have required property 'disagg'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data["run-eval"] === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run-eval" }, message: "must have required property 'run-eval'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema33.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate114(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : appended(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      if (!validate114(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : appended(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data["model-prefix"] !== void 0) {
      if (!validate114(data["model-prefix"], { instancePath: instancePath + "/model-prefix", parentData: data, parentDataProperty: "model-prefix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : appended(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.precision !== void 0) {
      if (!validate114(data.precision, { instancePath: instancePath + "/precision", parentData: data, parentDataProperty: "precision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : appended(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.framework !== void 0) {
      if (!validate114(data.framework, { instancePath: instancePath + "/framework", parentData: data, parentDataProperty: "framework", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : appended(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 !== "string") {
        const err17 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.runner.type, parentSchema: schema33.properties.runner, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      if (!validate120(data.isl, { instancePath: instancePath + "/isl", parentData: data, parentDataProperty: "isl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.osl !== void 0) {
      if (!validate120(data.osl, { instancePath: instancePath + "/osl", parentData: data, parentDataProperty: "osl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate123(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : appended(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate125(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate125.errors : appended(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate125(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate125.errors : appended(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.conc !== void 0) {
      let data11 = data.conc;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate120(data11[i0], { instancePath: instancePath + "/conc/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.conc.type, parentSchema: schema33.properties.conc, data: data11 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data["max-model-len"] !== void 0) {
      if (!validate120(data["max-model-len"], { instancePath: instancePath + "/max-model-len", parentData: data, parentDataProperty: "max-model-len", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data["exp-name"] !== void 0) {
      let data14 = data["exp-name"];
      if (typeof data14 !== "string") {
        const err19 = { instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties["exp-name"].type, parentSchema: schema33.properties["exp-name"], data: data14 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data15 = data.disagg;
      if (typeof data15 !== "boolean") {
        const err20 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.disagg.type, parentSchema: schema33.properties.disagg, data: data15 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data["run-eval"] !== void 0) {
      let data16 = data["run-eval"];
      if (typeof data16 !== "boolean") {
        const err21 = { instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties["run-eval"].type, parentSchema: schema33.properties["run-eval"], data: data16 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNodes = validate140;
var schema40 = { "type": "array", "title": "Nodes", "$anchor": "nodes", "minItems": 1, "items": { "$ref": "#/$defs/node", "description": "One node." }, "description": "The nodes that carry a runner label: a list with at least one name." };
var schema39 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
validate137.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate137(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate137.errors : appended(vErrors, validate137.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validateSingleNodeEntry = validate142;
var schema43 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-02:single-node-entry", "title": "Single-node entry", "description": "One single-node entry of the matrix: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism." }, "conc": { "$ref": "#/$defs/size", "description": "Concurrency: requests in flight." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "exp-name": { "type": "string", "description": "Experiment: model prefix and sequence length." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." } }, "$defs": { "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." } } };
var schema44 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema45 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema46 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mtp" || data === "draft_model" || data === "none")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values", schema: schema46.enum, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.isl === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.conc === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conc" }, message: "must have required property 'conc'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data["max-model-len"] === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max-model-len" }, message: "must have required property 'max-model-len'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data["spec-decoding"] === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec-decoding" }, message: "must have required property 'spec-decoding'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data["exp-name"] === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp-name" }, message: "must have required property 'exp-name'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.disagg === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disagg" }, message: "must have required property 'disagg'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data["run-eval"] === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run-eval" }, message: "must have required property 'run-eval'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema43.properties, key0)) {
        const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate143(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate143.errors : appended(vErrors, validate143.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      if (!validate143(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate143.errors : appended(vErrors, validate143.errors);
        errors = vErrors.length;
      }
    }
    if (data["model-prefix"] !== void 0) {
      if (!validate143(data["model-prefix"], { instancePath: instancePath + "/model-prefix", parentData: data, parentDataProperty: "model-prefix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate143.errors : appended(vErrors, validate143.errors);
        errors = vErrors.length;
      }
    }
    if (data.precision !== void 0) {
      if (!validate143(data.precision, { instancePath: instancePath + "/precision", parentData: data, parentDataProperty: "precision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate143.errors : appended(vErrors, validate143.errors);
        errors = vErrors.length;
      }
    }
    if (data.framework !== void 0) {
      if (!validate143(data.framework, { instancePath: instancePath + "/framework", parentData: data, parentDataProperty: "framework", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate143.errors : appended(vErrors, validate143.errors);
        errors = vErrors.length;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 !== "string") {
        const err18 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.runner.type, parentSchema: schema43.properties.runner, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      if (!validate149(data.isl, { instancePath: instancePath + "/isl", parentData: data, parentDataProperty: "isl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : appended(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.osl !== void 0) {
      if (!validate149(data.osl, { instancePath: instancePath + "/osl", parentData: data, parentDataProperty: "osl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : appended(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.tp !== void 0) {
      if (!validate149(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : appended(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.conc !== void 0) {
      if (!validate149(data.conc, { instancePath: instancePath + "/conc", parentData: data, parentDataProperty: "conc", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : appended(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data["max-model-len"] !== void 0) {
      if (!validate149(data["max-model-len"], { instancePath: instancePath + "/max-model-len", parentData: data, parentDataProperty: "max-model-len", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : appended(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate149(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : appended(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data12 = data["dp-attn"];
      if (typeof data12 !== "boolean") {
        const err19 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema43.properties["dp-attn"].type, parentSchema: schema43.properties["dp-attn"], data: data12 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate156(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : appended(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data["exp-name"] !== void 0) {
      let data14 = data["exp-name"];
      if (typeof data14 !== "string") {
        const err20 = { instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties["exp-name"].type, parentSchema: schema43.properties["exp-name"], data: data14 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data15 = data.disagg;
      if (typeof data15 !== "boolean") {
        const err21 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema43.properties.disagg.type, parentSchema: schema43.properties.disagg, data: data15 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data["run-eval"] !== void 0) {
      let data16 = data["run-eval"];
      if (typeof data16 !== "boolean") {
        const err22 = { instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema43.properties["run-eval"].type, parentSchema: schema43.properties["run-eval"], data: data16 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function appended(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
export {
  validateMultiNodeConfig,
  validateMultiNodeEntry,
  validateNodes,
  validateSingleNodeConfig,
  validateSingleNodeEntry
};
