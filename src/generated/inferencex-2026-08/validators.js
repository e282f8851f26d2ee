// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var validateSingleNodeConfig = validate156;
var schema38 = { "type": "object", "title": "Single-node config", "$anchor": "single-node-config", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], "description": "A config whose server runs on one node.", "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve, as the engine is told it." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model; begins the experiment's name." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights, such as fp4 or fp8." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine, such as sglang, vllm or trt." }, "runner": { "$ref": "#/$defs/name", "description": "Label of the runners that this config's jobs go to; a label of the runner file. Agentic scenarios need one that begins with cluster:." }, "multinode": { "type": "boolean", "const": false, "description": "Whether one server spans several nodes; decides which form the search-space entries have." }, "disagg": { "type": "boolean", "const": false, "description": "Whether prefill and decode run on workers of their own; on one node they do not." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router in front of the workers, for all layouts." }, "scenarios": { "$ref": "#/$defs/single-node-scenarios", "description": "What is searched, by kind of workload." } } };
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
var schema23 = { "type": ["object", "null"], "title": "Optional component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema24 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
var pattern5 = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type }, message: "must be object,null", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate55(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate64(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appended(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "title": "Single-node scenarios", "additionalProperties": false, "description": "What is searched, by kind of workload; at least one of them is not empty.", "properties": { "fixed-seq-len": { "type": "array", "items": { "$ref": "#/$defs/single-node-sequence", "description": "One pair of sequence lengths." }, "description": "Requests of fixed input and output length." }, "agentic-coding": { "type": "array", "items": { "$ref": "#/$defs/single-node-agentic-block", "description": "One agentic workload." }, "description": "Recorded sessions of a coding agent, replayed." } } };
var schema40 = { "type": "object", "title": "Single-node sequence", "additionalProperties": false, "required": ["isl", "osl", "search-space"], "description": "One pair of input and output length, and what is searched at it.", "properties": { "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/single-node-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } };
var schema28 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema41 = { "type": "object", "title": "Single-node search entry", "additionalProperties": false, "required": ["tp"], "description": "One layout of a single-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer." }, "ep": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Expert parallelism: GPUs that the experts are spread over. Default: 1." }, "dp-attn": { "type": ["boolean", "null"], "description": "Whether attention runs data-parallel. Default: false." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router of this layout, instead of one for the whole config." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema30 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mtp" || data === "draft_model" || data === "none")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values", schema: schema30.enum, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tp === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema41.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tp !== void 0) {
      if (!validate71(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      let data1 = data.ep;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err2 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: schema41.properties.ep.type }, message: "must be integer,null", schema: schema41.properties.ep.type, parentSchema: schema41.properties.ep, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41.properties.ep, data: data1 };
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
        const err5 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: schema41.properties["dp-attn"].type }, message: "must be boolean,null", schema: schema41.properties["dp-attn"].type, parentSchema: schema41.properties["dp-attn"], data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      if (!validate71(data.pp, { instancePath: instancePath + "/pp", parentData: data, parentDataProperty: "pp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["dcp-size"] !== void 0) {
      if (!validate71(data["dcp-size"], { instancePath: instancePath + "/dcp-size", parentData: data, parentDataProperty: "dcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["pcp-size"] !== void 0) {
      if (!validate71(data["pcp-size"], { instancePath: instancePath + "/pcp-size", parentData: data, parentDataProperty: "pcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate75(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : appended(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate62(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : appended(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data8 = data["conc-start"];
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        const err6 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema41.properties["conc-start"].type }, message: "must be integer,null", schema: schema41.properties["conc-start"].type, parentSchema: schema41.properties["conc-start"], data: data8 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err7 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41.properties["conc-start"], data: data8 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err8 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41.properties["conc-start"], data: data8 };
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
      let data9 = data["conc-end"];
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        const err9 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema41.properties["conc-end"].type }, message: "must be integer,null", schema: schema41.properties["conc-end"].type, parentSchema: schema41.properties["conc-end"], data: data9 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          const err10 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41.properties["conc-end"], data: data9 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err11 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41.properties["conc-end"], data: data9 };
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
      let data10 = data["conc-list"];
      if (!Array.isArray(data10) && data10 !== null) {
        const err12 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema41.properties["conc-list"].type }, message: "must be array,null", schema: schema41.properties["conc-list"].type, parentSchema: schema41.properties["conc-list"], data: data10 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err13 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.properties["conc-list"], data: data10 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate71(data10[i0], { instancePath: instancePath + "/conc-list/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["search-space"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "isl" || key0 === "osl" || key0 === "search-space")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      if (!validate71(data.isl, { instancePath: instancePath + "/isl", parentData: data, parentDataProperty: "isl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.osl !== void 0) {
      if (!validate71(data.osl, { instancePath: instancePath + "/osl", parentData: data, parentDataProperty: "osl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["search-space"] !== void 0) {
      let data2 = data["search-space"];
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate130(data2[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate130.errors : appended(vErrors, validate130.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties["search-space"].type, parentSchema: schema40.properties["search-space"], data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
validate127.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "type": "object", "title": "Single-node agentic block", "additionalProperties": false, "required": ["search-space"], "description": "An agentic coding workload, and what is searched on it.", "properties": { "dram-utilization": { "type": ["number", "null"], "exclusiveMinimum": 0, "maximum": 1, "description": "Share of the host's memory that KV offloading may take; layouts with kv-offloading: dram need it." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/single-node-agentic-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } };
var schema43 = { "type": "object", "title": "Single-node agentic search entry", "additionalProperties": false, "required": ["tp", "kv-offloading"], "description": "One layout of a single-node server for agents, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer." }, "ep": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Expert parallelism: GPUs that the experts are spread over. Default: 1." }, "dp-attn": { "type": ["boolean", "null"], "description": "Whether attention runs data-parallel. Default: false." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold." }, "kv-offload-backend": { "$ref": "#/$defs/optional-kv-backend", "description": "What does the offloading; goes with kv-offloading: dram." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router of this layout, instead of one for the whole config." }, "prefill": { "type": "null", "description": "Only the multi-node form has it." }, "decode": { "type": "null", "description": "Only the multi-node form has it." }, "kv-p2p-transfer": { "type": "null", "description": "Only multi-node configs have it." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema35 = { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "none" || data === "dram")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values", schema: schema35.enum, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": ["object", "null"], "title": "Optional KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } };
var schema37 = { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema37.type }, message: "must be string,null", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema36.type }, message: "must be object,null", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate55(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate108(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : appended(vErrors, validate108.errors);
        errors = vErrors.length;
      }
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tp === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["kv-offloading"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kv-offloading" }, message: "must have required property 'kv-offloading'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema43.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.tp !== void 0) {
      if (!validate71(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      let data1 = data.ep;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err3 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: schema43.properties.ep.type }, message: "must be integer,null", schema: schema43.properties.ep.type, parentSchema: schema43.properties.ep, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema43.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data2 = data["dp-attn"];
      if (typeof data2 !== "boolean" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: schema43.properties["dp-attn"].type }, message: "must be boolean,null", schema: schema43.properties["dp-attn"].type, parentSchema: schema43.properties["dp-attn"], data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      if (!validate71(data.pp, { instancePath: instancePath + "/pp", parentData: data, parentDataProperty: "pp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["dcp-size"] !== void 0) {
      if (!validate71(data["dcp-size"], { instancePath: instancePath + "/dcp-size", parentData: data, parentDataProperty: "dcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["pcp-size"] !== void 0) {
      if (!validate71(data["pcp-size"], { instancePath: instancePath + "/pcp-size", parentData: data, parentDataProperty: "pcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate75(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : appended(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-offloading"] !== void 0) {
      if (!validate104(data["kv-offloading"], { instancePath: instancePath + "/kv-offloading", parentData: data, parentDataProperty: "kv-offloading", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : appended(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-offload-backend"] !== void 0) {
      if (!validate106(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate106.errors : appended(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate62(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : appended(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefill !== void 0) {
      let data10 = data.prefill;
      if (data10 !== null) {
        const err7 = { instancePath: instancePath + "/prefill", schemaPath: "#/properties/prefill/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema43.properties.prefill.type, parentSchema: schema43.properties.prefill, data: data10 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.decode !== void 0) {
      let data11 = data.decode;
      if (data11 !== null) {
        const err8 = { instancePath: instancePath + "/decode", schemaPath: "#/properties/decode/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema43.properties.decode.type, parentSchema: schema43.properties.decode, data: data11 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      let data12 = data["kv-p2p-transfer"];
      if (data12 !== null) {
        const err9 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/properties/kv-p2p-transfer/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema43.properties["kv-p2p-transfer"].type, parentSchema: schema43.properties["kv-p2p-transfer"], data: data12 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data13 = data["conc-start"];
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13)) && data13 !== null) {
        const err10 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema43.properties["conc-start"].type }, message: "must be integer,null", schema: schema43.properties["conc-start"].type, parentSchema: schema43.properties["conc-start"], data: data13 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err11 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema43.properties["conc-start"], data: data13 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
          const err12 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties["conc-start"], data: data13 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data["conc-end"] !== void 0) {
      let data14 = data["conc-end"];
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
        const err13 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema43.properties["conc-end"].type }, message: "must be integer,null", schema: schema43.properties["conc-end"].type, parentSchema: schema43.properties["conc-end"], data: data14 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 9007199254740991 || isNaN(data14)) {
          const err14 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema43.properties["conc-end"], data: data14 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err15 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties["conc-end"], data: data14 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data["conc-list"] !== void 0) {
      let data15 = data["conc-list"];
      if (!Array.isArray(data15) && data15 !== null) {
        const err16 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema43.properties["conc-list"].type }, message: "must be array,null", schema: schema43.properties["conc-list"].type, parentSchema: schema43.properties["conc-list"], data: data15 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err17 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43.properties["conc-list"], data: data15 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate71(data15[i0], { instancePath: instancePath + "/conc-list/" + i0, parentData: data15, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["search-space"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "dram-utilization" || key0 === "search-space")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["dram-utilization"] !== void 0) {
      let data0 = data["dram-utilization"];
      if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
        const err2 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/type", keyword: "type", params: { type: schema42.properties["dram-utilization"].type }, message: "must be number,null", schema: schema42.properties["dram-utilization"].type, parentSchema: schema42.properties["dram-utilization"], data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema42.properties["dram-utilization"], data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema42.properties["dram-utilization"], data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data["search-space"] !== void 0) {
      let data1 = data["search-space"];
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate141(data1[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate141.errors : appended(vErrors, validate141.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties["search-space"].type, parentSchema: schema42.properties["search-space"], data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "fixed-seq-len" || key0 === "agentic-coding")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["fixed-seq-len"] !== void 0) {
      let data0 = data["fixed-seq-len"];
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate127(data0[i0], { instancePath: instancePath + "/fixed-seq-len/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate127.errors : appended(vErrors, validate127.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/fixed-seq-len", schemaPath: "#/properties/fixed-seq-len/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties["fixed-seq-len"].type, parentSchema: schema39.properties["fixed-seq-len"], data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["agentic-coding"] !== void 0) {
      let data2 = data["agentic-coding"];
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate140(data2[i1], { instancePath: instancePath + "/agentic-coding/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate140.errors : appended(vErrors, validate140.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/agentic-coding", schemaPath: "#/properties/agentic-coding/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties["agentic-coding"].type, parentSchema: schema39.properties["agentic-coding"], data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.multinode === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, message: "must have required property 'multinode'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.scenarios === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" }, message: "must have required property 'scenarios'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema38.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
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
        const err9 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.multinode.type, parentSchema: schema38.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (false !== data6) {
        const err10 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema38.properties.multinode, data: data6 };
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
        const err11 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.disagg.type, parentSchema: schema38.properties.disagg, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (false !== data7) {
        const err12 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema38.properties.disagg, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.router !== void 0) {
      if (!validate62(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : appended(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.scenarios !== void 0) {
      if (!validate126(data.scenarios, { instancePath: instancePath + "/scenarios", parentData: data, parentDataProperty: "scenarios", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate126.errors : appended(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeConfig = validate165;
var schema21 = { "type": "object", "title": "Multi-node config", "$anchor": "multi-node-config", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], "description": "A config whose server spans several nodes.", "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve, as the engine is told it." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model; begins the experiment's name." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights, such as fp4 or fp8." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine, such as sglang, vllm or trt." }, "runner": { "$ref": "#/$defs/name", "description": "Label of the runners that this config's jobs go to; a label of the runner file. Agentic scenarios need one that begins with cluster:." }, "multinode": { "type": "boolean", "const": true, "description": "Whether one server spans several nodes; decides which form the search-space entries have." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own; needs kv-p2p-transfer. Default: false." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router in front of the workers, for all layouts." }, "kv-p2p-transfer": { "$ref": "#/$defs/optional-name", "description": "Engine that moves the KV cache from prefill to decode, such as nixl or mooncake, for all layouts." }, "scenarios": { "$ref": "#/$defs/multi-node-scenarios", "description": "What is searched, by kind of workload." } } };
var schema25 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
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
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type }, message: "must be string,null", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "object", "title": "Multi-node scenarios", "additionalProperties": false, "description": "What is searched, by kind of workload; at least one of them is not empty.", "properties": { "fixed-seq-len": { "type": "array", "items": { "$ref": "#/$defs/multi-node-sequence", "description": "One pair of sequence lengths." }, "description": "Requests of fixed input and output length." }, "agentic-coding": { "type": "array", "items": { "$ref": "#/$defs/multi-node-agentic-block", "description": "One agentic workload." }, "description": "Recorded sessions of a coding agent, replayed." } } };
var schema27 = { "type": "object", "title": "Multi-node sequence", "additionalProperties": false, "required": ["isl", "osl", "search-space"], "description": "One pair of input and output length, and what is searched at it.", "properties": { "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/multi-node-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } };
var schema29 = { "type": "object", "title": "Multi-node search entry", "additionalProperties": false, "required": ["prefill", "decode"], "description": "One layout of a multi-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "prefill": { "$ref": "#/$defs/worker", "description": "The workers that read the prompt." }, "decode": { "$ref": "#/$defs/decode-worker", "description": "The workers that write the answer." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router of this layout, instead of one for the whole config." }, "kv-p2p-transfer": { "$ref": "#/$defs/optional-name", "description": "Engine that moves the KV cache from prefill to decode in this layout, instead of one for the whole config." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema31 = { "type": "object", "title": "Worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The prefill side of a server that spans nodes: how many workers, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["num-worker"] !== void 0) {
      if (!validate71(data["num-worker"], { instancePath: instancePath + "/num-worker", parentData: data, parentDataProperty: "num-worker", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.tp !== void 0) {
      if (!validate71(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate71(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err5 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties["dp-attn"].type, parentSchema: schema31.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      if (!validate71(data.pp, { instancePath: instancePath + "/pp", parentData: data, parentDataProperty: "pp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["dcp-size"] !== void 0) {
      if (!validate71(data["dcp-size"], { instancePath: instancePath + "/dcp-size", parentData: data, parentDataProperty: "dcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["pcp-size"] !== void 0) {
      if (!validate71(data["pcp-size"], { instancePath: instancePath + "/pcp-size", parentData: data, parentDataProperty: "pcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.hardware !== void 0) {
      if (!validate67(data.hardware, { instancePath: instancePath + "/hardware", parentData: data, parentDataProperty: "hardware", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appended(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err6 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema31.properties["additional-settings"].type }, message: "must be array,null", schema: schema31.properties["additional-settings"].type, parentSchema: schema31.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err7 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["additional-settings"].items.type, parentSchema: schema31.properties["additional-settings"].items, data: data9 };
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
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": "object", "title": "Decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The decode side of a server that spans nodes: how many workers, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
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
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema32.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["num-worker"] !== void 0) {
      let data0 = data["num-worker"];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties["num-worker"].type, parentSchema: schema32.properties["num-worker"], data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema32.properties["num-worker"], data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties["num-worker"], data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.tp !== void 0) {
      if (!validate71(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate71(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err8 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties["dp-attn"].type, parentSchema: schema32.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      if (!validate71(data.pp, { instancePath: instancePath + "/pp", parentData: data, parentDataProperty: "pp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["dcp-size"] !== void 0) {
      if (!validate71(data["dcp-size"], { instancePath: instancePath + "/dcp-size", parentData: data, parentDataProperty: "dcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["pcp-size"] !== void 0) {
      if (!validate71(data["pcp-size"], { instancePath: instancePath + "/pcp-size", parentData: data, parentDataProperty: "pcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.hardware !== void 0) {
      if (!validate67(data.hardware, { instancePath: instancePath + "/hardware", parentData: data, parentDataProperty: "hardware", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appended(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err9 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema32.properties["additional-settings"].type }, message: "must be array,null", schema: schema32.properties["additional-settings"].type, parentSchema: schema32.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err10 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties["additional-settings"].items.type, parentSchema: schema32.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prefill === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "spec-decoding" || key0 === "prefill" || key0 === "decode" || key0 === "router" || key0 === "kv-p2p-transfer" || key0 === "conc-start" || key0 === "conc-end" || key0 === "conc-list")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate75(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : appended(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate77(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : appended(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate86(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate86.errors : appended(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate62(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : appended(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      if (!validate67(data["kv-p2p-transfer"], { instancePath: instancePath + "/kv-p2p-transfer", parentData: data, parentDataProperty: "kv-p2p-transfer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appended(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data5 = data["conc-start"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        const err3 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema29.properties["conc-start"].type }, message: "must be integer,null", schema: schema29.properties["conc-start"].type, parentSchema: schema29.properties["conc-start"], data: data5 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err4 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema29.properties["conc-start"], data: data5 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err5 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema29.properties["conc-start"], data: data5 };
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
      let data6 = data["conc-end"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        const err6 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema29.properties["conc-end"].type }, message: "must be integer,null", schema: schema29.properties["conc-end"].type, parentSchema: schema29.properties["conc-end"], data: data6 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err7 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema29.properties["conc-end"], data: data6 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err8 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema29.properties["conc-end"], data: data6 };
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
      let data7 = data["conc-list"];
      if (!Array.isArray(data7) && data7 !== null) {
        const err9 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema29.properties["conc-list"].type }, message: "must be array,null", schema: schema29.properties["conc-list"].type, parentSchema: schema29.properties["conc-list"], data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err10 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema29.properties["conc-list"], data: data7 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate71(data7[i0], { instancePath: instancePath + "/conc-list/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["search-space"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "isl" || key0 === "osl" || key0 === "search-space")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      if (!validate71(data.isl, { instancePath: instancePath + "/isl", parentData: data, parentDataProperty: "isl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.osl !== void 0) {
      if (!validate71(data.osl, { instancePath: instancePath + "/osl", parentData: data, parentDataProperty: "osl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data["search-space"] !== void 0) {
      let data2 = data["search-space"];
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate74(data2[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate74.errors : appended(vErrors, validate74.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.properties["search-space"].type, parentSchema: schema27.properties["search-space"], data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema33 = { "type": "object", "title": "Multi-node agentic block", "additionalProperties": false, "required": ["search-space"], "description": "An agentic coding workload, and what is searched on it.", "properties": { "dram-utilization": { "type": ["number", "null"], "exclusiveMinimum": 0, "maximum": 1, "description": "Share of the host's memory that KV offloading may take; layouts with kv-offloading: dram need it." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/multi-node-agentic-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } };
var schema34 = { "type": "object", "title": "Multi-node agentic search entry", "additionalProperties": false, "required": ["prefill", "decode"], "description": "One layout of a multi-node server for agents, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "prefill": { "$ref": "#/$defs/worker", "description": "The workers that read the prompt." }, "decode": { "$ref": "#/$defs/decode-worker", "description": "The workers that write the answer." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold. Default: none." }, "kv-offload-backend": { "$ref": "#/$defs/optional-kv-backend", "description": "What does the offloading; goes with kv-offloading: dram." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router of this layout, instead of one for the whole config." }, "kv-p2p-transfer": { "$ref": "#/$defs/optional-name", "description": "Engine that moves the KV cache from prefill to decode in this layout, instead of one for the whole config." }, "tp": { "type": "null", "description": "Only the single-node form has it." }, "ep": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Has no effect: the workers say it." }, "dp-attn": { "type": ["boolean", "null"], "description": "Has no effect: the workers say it." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prefill === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema34.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate75(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : appended(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate77(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : appended(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate86(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate86.errors : appended(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-offloading"] !== void 0) {
      if (!validate104(data["kv-offloading"], { instancePath: instancePath + "/kv-offloading", parentData: data, parentDataProperty: "kv-offloading", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : appended(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-offload-backend"] !== void 0) {
      if (!validate106(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate106.errors : appended(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate62(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : appended(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      if (!validate67(data["kv-p2p-transfer"], { instancePath: instancePath + "/kv-p2p-transfer", parentData: data, parentDataProperty: "kv-p2p-transfer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appended(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.tp !== void 0) {
      let data7 = data.tp;
      if (data7 !== null) {
        const err3 = { instancePath: instancePath + "/tp", schemaPath: "#/properties/tp/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema34.properties.tp.type, parentSchema: schema34.properties.tp, data: data7 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ep !== void 0) {
      let data8 = data.ep;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        const err4 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: schema34.properties.ep.type }, message: "must be integer,null", schema: schema34.properties.ep.type, parentSchema: schema34.properties.ep, data: data8 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err5 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema34.properties.ep, data: data8 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err6 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.properties.ep, data: data8 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data9 = data["dp-attn"];
      if (typeof data9 !== "boolean" && data9 !== null) {
        const err7 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: schema34.properties["dp-attn"].type }, message: "must be boolean,null", schema: schema34.properties["dp-attn"].type, parentSchema: schema34.properties["dp-attn"], data: data9 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data10 = data["conc-start"];
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && data10 !== null) {
        const err8 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema34.properties["conc-start"].type }, message: "must be integer,null", schema: schema34.properties["conc-start"].type, parentSchema: schema34.properties["conc-start"], data: data10 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          const err9 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema34.properties["conc-start"], data: data10 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err10 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.properties["conc-start"], data: data10 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data["conc-end"] !== void 0) {
      let data11 = data["conc-end"];
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && data11 !== null) {
        const err11 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema34.properties["conc-end"].type }, message: "must be integer,null", schema: schema34.properties["conc-end"].type, parentSchema: schema34.properties["conc-end"], data: data11 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          const err12 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema34.properties["conc-end"], data: data11 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err13 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.properties["conc-end"], data: data11 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data["conc-list"] !== void 0) {
      let data12 = data["conc-list"];
      if (!Array.isArray(data12) && data12 !== null) {
        const err14 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema34.properties["conc-list"].type }, message: "must be array,null", schema: schema34.properties["conc-list"].type, parentSchema: schema34.properties["conc-list"], data: data12 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err15 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties["conc-list"], data: data12 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate71(data12[i0], { instancePath: instancePath + "/conc-list/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : appended(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["search-space"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "dram-utilization" || key0 === "search-space")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["dram-utilization"] !== void 0) {
      let data0 = data["dram-utilization"];
      if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
        const err2 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/type", keyword: "type", params: { type: schema33.properties["dram-utilization"].type }, message: "must be number,null", schema: schema33.properties["dram-utilization"].type, parentSchema: schema33.properties["dram-utilization"], data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema33.properties["dram-utilization"], data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema33.properties["dram-utilization"], data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data["search-space"] !== void 0) {
      let data1 = data["search-space"];
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate100(data1[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : appended(vErrors, validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties["search-space"].type, parentSchema: schema33.properties["search-space"], data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    for (const key0 in data) {
      if (!(key0 === "fixed-seq-len" || key0 === "agentic-coding")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["fixed-seq-len"] !== void 0) {
      let data0 = data["fixed-seq-len"];
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate70(data0[i0], { instancePath: instancePath + "/fixed-seq-len/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : appended(vErrors, validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/fixed-seq-len", schemaPath: "#/properties/fixed-seq-len/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties["fixed-seq-len"].type, parentSchema: schema26.properties["fixed-seq-len"], data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["agentic-coding"] !== void 0) {
      let data2 = data["agentic-coding"];
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate99(data2[i1], { instancePath: instancePath + "/agentic-coding/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate99.errors : appended(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/agentic-coding", schemaPath: "#/properties/agentic-coding/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties["agentic-coding"].type, parentSchema: schema26.properties["agentic-coding"], data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate165.evaluated;
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
    if (data.scenarios === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" }, message: "must have required property 'scenarios'", schema: schema21.required, parentSchema: schema21, data };
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
    if (data.router !== void 0) {
      if (!validate62(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : appended(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      if (!validate67(data["kv-p2p-transfer"], { instancePath: instancePath + "/kv-p2p-transfer", parentData: data, parentDataProperty: "kv-p2p-transfer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appended(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.scenarios !== void 0) {
      if (!validate69(data.scenarios, { instancePath: instancePath + "/scenarios", parentData: data, parentDataProperty: "scenarios", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : appended(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeAgenticEntry = validate175;
var schema46 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:multi-node-agentic-entry", "title": "Multi-node agentic entry", "description": "One multi-node entry of the matrix for agentic coding: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "spec-decoding", "prefill", "decode", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "disagg", "scenario-type"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "prefill": { "$ref": "#/$defs/matrix-worker", "description": "The prefill workers, as the config has them, with pp, dcp-size and pcp-size told." }, "decode": { "$ref": "#/$defs/matrix-decode-worker", "description": "The decode workers, likewise." }, "conc": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency." }, "description": "Concurrencies that this one job runs, one after the other." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold." }, "total-cpu-dram-gb": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading." }, "duration": { "$ref": "#/$defs/size", "description": "How long the workload is replayed, in seconds." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "scenario-type": { "type": "string", "const": "agentic-coding", "description": "Kind of workload." }, "kv-offload-backend": { "$ref": "#/$defs/kv-backend", "description": "What does the KV offloading." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "kv-p2p-transfer": { "$ref": "#/$defs/name", "description": "Engine that moves the KV cache from prefill to decode." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "eval-conc": { "$ref": "#/$defs/size", "description": "Concurrency at which accuracy is measured." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "kv-backend": { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } }, "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "matrix-worker": { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "matrix-decode-worker": { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "optional-name": { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." }, "optional-version": { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." }, "kv-offloading": { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." } } };
var schema47 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
validate176.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema48 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mtp" || data === "draft_model" || data === "none")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values", schema: schema48.enum, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
validate182.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema49 = { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
var schema50 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema51 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema51.type }, message: "must be string,null", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate192.errors = vErrors;
  return errors === 0;
}
validate192.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema49.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["num-worker"] !== void 0) {
      if (!validate185(data["num-worker"], { instancePath: instancePath + "/num-worker", parentData: data, parentDataProperty: "num-worker", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.tp !== void 0) {
      if (!validate185(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate185(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err8 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties["dp-attn"].type, parentSchema: schema49.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      if (!validate185(data.pp, { instancePath: instancePath + "/pp", parentData: data, parentDataProperty: "pp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data["dcp-size"] !== void 0) {
      if (!validate185(data["dcp-size"], { instancePath: instancePath + "/dcp-size", parentData: data, parentDataProperty: "dcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data["pcp-size"] !== void 0) {
      if (!validate185(data["pcp-size"], { instancePath: instancePath + "/pcp-size", parentData: data, parentDataProperty: "pcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.hardware !== void 0) {
      if (!validate192(data.hardware, { instancePath: instancePath + "/hardware", parentData: data, parentDataProperty: "hardware", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : appended(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err9 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema49.properties["additional-settings"].type }, message: "must be array,null", schema: schema49.properties["additional-settings"].type, parentSchema: schema49.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err10 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties["additional-settings"].items.type, parentSchema: schema49.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
validate184.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema52 = { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema52.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["num-worker"] !== void 0) {
      let data0 = data["num-worker"];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err8 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema52.properties["num-worker"].type, parentSchema: schema52.properties["num-worker"], data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema52.properties["num-worker"], data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err10 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema52.properties["num-worker"], data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.tp !== void 0) {
      if (!validate185(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate185(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err11 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema52.properties["dp-attn"].type, parentSchema: schema52.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      if (!validate185(data.pp, { instancePath: instancePath + "/pp", parentData: data, parentDataProperty: "pp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data["dcp-size"] !== void 0) {
      if (!validate185(data["dcp-size"], { instancePath: instancePath + "/dcp-size", parentData: data, parentDataProperty: "dcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data["pcp-size"] !== void 0) {
      if (!validate185(data["pcp-size"], { instancePath: instancePath + "/pcp-size", parentData: data, parentDataProperty: "pcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.hardware !== void 0) {
      if (!validate192(data.hardware, { instancePath: instancePath + "/hardware", parentData: data, parentDataProperty: "hardware", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : appended(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err12 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema52.properties["additional-settings"].type }, message: "must be array,null", schema: schema52.properties["additional-settings"].type, parentSchema: schema52.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err13 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties["additional-settings"].items.type, parentSchema: schema52.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate195.errors = vErrors;
  return errors === 0;
}
validate195.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema53 = { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "none" || data === "dram")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values", schema: schema53.enum, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema54 = { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } };
var schema55 = { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema55.type }, message: "must be string,null", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate209.errors = vErrors;
  return errors === 0;
}
validate209.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate176(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate176.errors : appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate209(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate209.errors : appended(vErrors, validate209.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
validate207.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema57 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate214.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
validate214.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate176(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate176.errors : appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate214(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate214.errors : appended(vErrors, validate214.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
validate212.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["spec-decoding"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec-decoding" }, message: "must have required property 'spec-decoding'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.prefill === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.conc === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conc" }, message: "must have required property 'conc'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data["kv-offloading"] === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kv-offloading" }, message: "must have required property 'kv-offloading'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data["total-cpu-dram-gb"] === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total-cpu-dram-gb" }, message: "must have required property 'total-cpu-dram-gb'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.duration === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data["exp-name"] === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp-name" }, message: "must have required property 'exp-name'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.disagg === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disagg" }, message: "must have required property 'disagg'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data["scenario-type"] === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario-type" }, message: "must have required property 'scenario-type'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema46.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate176(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate176.errors : appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      if (!validate176(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate176.errors : appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data["model-prefix"] !== void 0) {
      if (!validate176(data["model-prefix"], { instancePath: instancePath + "/model-prefix", parentData: data, parentDataProperty: "model-prefix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate176.errors : appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data.precision !== void 0) {
      if (!validate176(data.precision, { instancePath: instancePath + "/precision", parentData: data, parentDataProperty: "precision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate176.errors : appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data.framework !== void 0) {
      if (!validate176(data.framework, { instancePath: instancePath + "/framework", parentData: data, parentDataProperty: "framework", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate176.errors : appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 !== "string") {
        const err17 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.runner.type, parentSchema: schema46.properties.runner, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate182(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate182.errors : appended(vErrors, validate182.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate184(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate184.errors : appended(vErrors, validate184.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate195(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate195.errors : appended(vErrors, validate195.errors);
        errors = vErrors.length;
      }
    }
    if (data.conc !== void 0) {
      let data9 = data.conc;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err18 = { instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema46.properties.conc, data: data9 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate185(data9[i0], { instancePath: instancePath + "/conc/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.conc.type, parentSchema: schema46.properties.conc, data: data9 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data["kv-offloading"] !== void 0) {
      if (!validate204(data["kv-offloading"], { instancePath: instancePath + "/kv-offloading", parentData: data, parentDataProperty: "kv-offloading", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate204.errors : appended(vErrors, validate204.errors);
        errors = vErrors.length;
      }
    }
    if (data["total-cpu-dram-gb"] !== void 0) {
      let data12 = data["total-cpu-dram-gb"];
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err20 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.properties["total-cpu-dram-gb"].type, parentSchema: schema46.properties["total-cpu-dram-gb"], data: data12 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 9007199254740991 || isNaN(data12)) {
          const err21 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46.properties["total-cpu-dram-gb"], data: data12 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          const err22 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema46.properties["total-cpu-dram-gb"], data: data12 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.duration !== void 0) {
      if (!validate185(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data["exp-name"] !== void 0) {
      let data14 = data["exp-name"];
      if (typeof data14 !== "string") {
        const err23 = { instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties["exp-name"].type, parentSchema: schema46.properties["exp-name"], data: data14 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data15 = data.disagg;
      if (typeof data15 !== "boolean") {
        const err24 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties.disagg.type, parentSchema: schema46.properties.disagg, data: data15 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data["scenario-type"] !== void 0) {
      let data16 = data["scenario-type"];
      if (typeof data16 !== "string") {
        const err25 = { instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties["scenario-type"].type, parentSchema: schema46.properties["scenario-type"], data: data16 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if ("agentic-coding" !== data16) {
        const err26 = { instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, message: "must be equal to constant", schema: "agentic-coding", parentSchema: schema46.properties["scenario-type"], data: data16 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data["kv-offload-backend"] !== void 0) {
      if (!validate207(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate207.errors : appended(vErrors, validate207.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate212(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate212.errors : appended(vErrors, validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      if (!validate176(data["kv-p2p-transfer"], { instancePath: instancePath + "/kv-p2p-transfer", parentData: data, parentDataProperty: "kv-p2p-transfer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate176.errors : appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data["run-eval"] !== void 0) {
      let data20 = data["run-eval"];
      if (typeof data20 !== "boolean") {
        const err27 = { instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties["run-eval"].type, parentSchema: schema46.properties["run-eval"], data: data20 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data["eval-conc"] !== void 0) {
      if (!validate185(data["eval-conc"], { instancePath: instancePath + "/eval-conc", parentData: data, parentDataProperty: "eval-conc", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data["eval-only"] !== void 0) {
      let data22 = data["eval-only"];
      if (typeof data22 !== "boolean") {
        const err28 = { instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties["eval-only"].type, parentSchema: schema46.properties["eval-only"], data: data22 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeEntry = validate219;
var schema58 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:multi-node-entry", "title": "Multi-node entry", "description": "One multi-node entry of the matrix at fixed sequence lengths: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "prefill": { "$ref": "#/$defs/matrix-worker", "description": "The prefill workers, as the config has them, with pp, dcp-size and pcp-size told." }, "decode": { "$ref": "#/$defs/matrix-decode-worker", "description": "The decode workers, likewise." }, "conc": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency." }, "description": "Concurrencies that this one job runs, one after the other." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "kv-p2p-transfer": { "$ref": "#/$defs/name", "description": "Engine that moves the KV cache from prefill to decode." }, "eval-conc": { "$ref": "#/$defs/size", "description": "Concurrency at which accuracy is measured." }, "eval-all-concs": { "type": "boolean", "description": "Whether accuracy is measured at every concurrency of this job." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "matrix-worker": { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "matrix-decode-worker": { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "optional-name": { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." } } };
var schema59 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
validate220.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema60 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate226.errors = vErrors;
  return errors === 0;
}
validate226.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema61 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mtp" || data === "draft_model" || data === "none")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema61.enum }, message: "must be equal to one of the allowed values", schema: schema61.enum, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate229.errors = vErrors;
  return errors === 0;
}
validate229.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema62 = { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
var schema63 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema63.type }, message: "must be string,null", schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate238.errors = vErrors;
  return errors === 0;
}
validate238.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate231.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema62.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["num-worker"] !== void 0) {
      if (!validate226(data["num-worker"], { instancePath: instancePath + "/num-worker", parentData: data, parentDataProperty: "num-worker", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data.tp !== void 0) {
      if (!validate226(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate226(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err8 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema62.properties["dp-attn"].type, parentSchema: schema62.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      if (!validate226(data.pp, { instancePath: instancePath + "/pp", parentData: data, parentDataProperty: "pp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data["dcp-size"] !== void 0) {
      if (!validate226(data["dcp-size"], { instancePath: instancePath + "/dcp-size", parentData: data, parentDataProperty: "dcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data["pcp-size"] !== void 0) {
      if (!validate226(data["pcp-size"], { instancePath: instancePath + "/pcp-size", parentData: data, parentDataProperty: "pcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data.hardware !== void 0) {
      if (!validate238(data.hardware, { instancePath: instancePath + "/hardware", parentData: data, parentDataProperty: "hardware", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate238.errors : appended(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err9 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema62.properties["additional-settings"].type }, message: "must be array,null", schema: schema62.properties["additional-settings"].type, parentSchema: schema62.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err10 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties["additional-settings"].items.type, parentSchema: schema62.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate231.errors = vErrors;
  return errors === 0;
}
validate231.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema64 = { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema64.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["num-worker"] !== void 0) {
      let data0 = data["num-worker"];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err8 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema64.properties["num-worker"].type, parentSchema: schema64.properties["num-worker"], data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema64.properties["num-worker"], data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err10 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema64.properties["num-worker"], data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.tp !== void 0) {
      if (!validate226(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate226(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err11 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties["dp-attn"].type, parentSchema: schema64.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      if (!validate226(data.pp, { instancePath: instancePath + "/pp", parentData: data, parentDataProperty: "pp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data["dcp-size"] !== void 0) {
      if (!validate226(data["dcp-size"], { instancePath: instancePath + "/dcp-size", parentData: data, parentDataProperty: "dcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data["pcp-size"] !== void 0) {
      if (!validate226(data["pcp-size"], { instancePath: instancePath + "/pcp-size", parentData: data, parentDataProperty: "pcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data.hardware !== void 0) {
      if (!validate238(data.hardware, { instancePath: instancePath + "/hardware", parentData: data, parentDataProperty: "hardware", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate238.errors : appended(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err12 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema64.properties["additional-settings"].type }, message: "must be array,null", schema: schema64.properties["additional-settings"].type, parentSchema: schema64.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err13 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties["additional-settings"].items.type, parentSchema: schema64.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
validate241.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema65 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema66 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate253.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate253.errors = vErrors;
  return errors === 0;
}
validate253.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate220(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate220.errors : appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate253(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate253.errors : appended(vErrors, validate253.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate251.errors = vErrors;
  return errors === 0;
}
validate251.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.isl === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data["spec-decoding"] === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec-decoding" }, message: "must have required property 'spec-decoding'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.prefill === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.conc === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conc" }, message: "must have required property 'conc'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data["max-model-len"] === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max-model-len" }, message: "must have required property 'max-model-len'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data["exp-name"] === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp-name" }, message: "must have required property 'exp-name'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.disagg === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disagg" }, message: "must have required property 'disagg'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data["run-eval"] === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run-eval" }, message: "must have required property 'run-eval'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema58.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58, data };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate220(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate220.errors : appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      if (!validate220(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate220.errors : appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data["model-prefix"] !== void 0) {
      if (!validate220(data["model-prefix"], { instancePath: instancePath + "/model-prefix", parentData: data, parentDataProperty: "model-prefix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate220.errors : appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.precision !== void 0) {
      if (!validate220(data.precision, { instancePath: instancePath + "/precision", parentData: data, parentDataProperty: "precision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate220.errors : appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.framework !== void 0) {
      if (!validate220(data.framework, { instancePath: instancePath + "/framework", parentData: data, parentDataProperty: "framework", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate220.errors : appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 !== "string") {
        const err17 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.runner.type, parentSchema: schema58.properties.runner, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      if (!validate226(data.isl, { instancePath: instancePath + "/isl", parentData: data, parentDataProperty: "isl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data.osl !== void 0) {
      if (!validate226(data.osl, { instancePath: instancePath + "/osl", parentData: data, parentDataProperty: "osl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate229(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate229.errors : appended(vErrors, validate229.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate231(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate231.errors : appended(vErrors, validate231.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate241(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate241.errors : appended(vErrors, validate241.errors);
        errors = vErrors.length;
      }
    }
    if (data.conc !== void 0) {
      let data11 = data.conc;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err18 = { instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema58.properties.conc, data: data11 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate226(data11[i0], { instancePath: instancePath + "/conc/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.conc.type, parentSchema: schema58.properties.conc, data: data11 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data["max-model-len"] !== void 0) {
      if (!validate226(data["max-model-len"], { instancePath: instancePath + "/max-model-len", parentData: data, parentDataProperty: "max-model-len", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data["exp-name"] !== void 0) {
      let data14 = data["exp-name"];
      if (typeof data14 !== "string") {
        const err20 = { instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties["exp-name"].type, parentSchema: schema58.properties["exp-name"], data: data14 };
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
        const err21 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.properties.disagg.type, parentSchema: schema58.properties.disagg, data: data15 };
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
        const err22 = { instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.properties["run-eval"].type, parentSchema: schema58.properties["run-eval"], data: data16 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.router !== void 0) {
      if (!validate251(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate251.errors : appended(vErrors, validate251.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      if (!validate220(data["kv-p2p-transfer"], { instancePath: instancePath + "/kv-p2p-transfer", parentData: data, parentDataProperty: "kv-p2p-transfer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate220.errors : appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data["eval-conc"] !== void 0) {
      if (!validate226(data["eval-conc"], { instancePath: instancePath + "/eval-conc", parentData: data, parentDataProperty: "eval-conc", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : appended(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data["eval-all-concs"] !== void 0) {
      let data20 = data["eval-all-concs"];
      if (typeof data20 !== "boolean") {
        const err23 = { instancePath: instancePath + "/eval-all-concs", schemaPath: "#/properties/eval-all-concs/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.properties["eval-all-concs"].type, parentSchema: schema58.properties["eval-all-concs"], data: data20 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data["eval-only"] !== void 0) {
      let data21 = data["eval-only"];
      if (typeof data21 !== "boolean") {
        const err24 = { instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.properties["eval-only"].type, parentSchema: schema58.properties["eval-only"], data: data21 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
validate219.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNodes = validate271;
var schema69 = { "type": "array", "title": "Nodes", "$anchor": "nodes", "minItems": 1, "items": { "$ref": "#/$defs/node", "description": "One node." }, "description": "The nodes that carry a runner label: a list with at least one name." };
var schema68 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
validate262.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate271.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate262(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate262.errors : appended(vErrors, validate262.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
validate271.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validateHardware = validate273;
var schema71 = { "type": "object", "title": "Hardware", "$anchor": "hardware", "additionalProperties": false, "required": ["available-cpu-dram-mib", "gpus-per-node"], "description": "What a node of a runner label has.", "properties": { "available-cpu-dram-mib": { "$ref": "#/$defs/size", "description": "Memory of the host that a job can have, in MiB." }, "gpus-per-node": { "$ref": "#/$defs/size", "description": "GPUs of a node." } } };
var schema72 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema72.type, parentSchema: schema72, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate267.errors = vErrors;
  return errors === 0;
}
validate267.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate273.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["available-cpu-dram-mib"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "available-cpu-dram-mib" }, message: "must have required property 'available-cpu-dram-mib'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["gpus-per-node"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpus-per-node" }, message: "must have required property 'gpus-per-node'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "available-cpu-dram-mib" || key0 === "gpus-per-node")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["available-cpu-dram-mib"] !== void 0) {
      if (!validate267(data["available-cpu-dram-mib"], { instancePath: instancePath + "/available-cpu-dram-mib", parentData: data, parentDataProperty: "available-cpu-dram-mib", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate267.errors : appended(vErrors, validate267.errors);
        errors = vErrors.length;
      }
    }
    if (data["gpus-per-node"] !== void 0) {
      if (!validate267(data["gpus-per-node"], { instancePath: instancePath + "/gpus-per-node", parentData: data, parentDataProperty: "gpus-per-node", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate267.errors : appended(vErrors, validate267.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate273.errors = vErrors;
  return errors === 0;
}
validate273.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSingleNodeAgenticEntry = validate276;
var schema75 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:single-node-agentic-entry", "title": "Single-node agentic entry", "description": "One single-node entry of the matrix for agentic coding: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "tp", "pp", "dcp-size", "pcp-size", "ep", "dp-attn", "spec-decoding", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "scenario-type"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "conc": { "$ref": "#/$defs/size", "description": "Concurrency: requests in flight." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold." }, "total-cpu-dram-gb": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading." }, "duration": { "$ref": "#/$defs/size", "description": "How long the workload is replayed, in seconds." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "scenario-type": { "type": "string", "const": "agentic-coding", "description": "Kind of workload." }, "kv-offload-backend": { "$ref": "#/$defs/kv-backend", "description": "What does the KV offloading." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "kv-backend": { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } }, "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." }, "optional-version": { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." }, "kv-offloading": { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." } } };
var schema76 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate277.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.type, parentSchema: schema76, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
validate277.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema77 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate283.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema77.type, parentSchema: schema77, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate283.errors = vErrors;
  return errors === 0;
}
validate283.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema78 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.type, parentSchema: schema78, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mtp" || data === "draft_model" || data === "none")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values", schema: schema78.enum, parentSchema: schema78, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate289.errors = vErrors;
  return errors === 0;
}
validate289.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema79 = { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "none" || data === "dram")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema79.enum }, message: "must be equal to one of the allowed values", schema: schema79.enum, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
validate292.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema80 = { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } };
var schema81 = { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate297.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema81.type }, message: "must be string,null", schema: schema81.type, parentSchema: schema81, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema81, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate297.errors = vErrors;
  return errors === 0;
}
validate297.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema80, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate277(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate277.errors : appended(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate297(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate297.errors : appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema80.type, parentSchema: schema80, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate295.errors = vErrors;
  return errors === 0;
}
validate295.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema82 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema83 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema83, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema82, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate277(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate277.errors : appended(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate302(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate302.errors : appended(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.type, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate300.errors = vErrors;
  return errors === 0;
}
validate300.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate276.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data["spec-decoding"] === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec-decoding" }, message: "must have required property 'spec-decoding'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.conc === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conc" }, message: "must have required property 'conc'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data["kv-offloading"] === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kv-offloading" }, message: "must have required property 'kv-offloading'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data["total-cpu-dram-gb"] === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total-cpu-dram-gb" }, message: "must have required property 'total-cpu-dram-gb'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.duration === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data["exp-name"] === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp-name" }, message: "must have required property 'exp-name'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data["scenario-type"] === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario-type" }, message: "must have required property 'scenario-type'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema75.properties, key0)) {
        const err19 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema75, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate277(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate277.errors : appended(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      if (!validate277(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate277.errors : appended(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data["model-prefix"] !== void 0) {
      if (!validate277(data["model-prefix"], { instancePath: instancePath + "/model-prefix", parentData: data, parentDataProperty: "model-prefix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate277.errors : appended(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.precision !== void 0) {
      if (!validate277(data.precision, { instancePath: instancePath + "/precision", parentData: data, parentDataProperty: "precision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate277.errors : appended(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.framework !== void 0) {
      if (!validate277(data.framework, { instancePath: instancePath + "/framework", parentData: data, parentDataProperty: "framework", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate277.errors : appended(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 !== "string") {
        const err20 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.runner.type, parentSchema: schema75.properties.runner, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.tp !== void 0) {
      if (!validate283(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate283.errors : appended(vErrors, validate283.errors);
        errors = vErrors.length;
      }
    }
    if (data.pp !== void 0) {
      if (!validate283(data.pp, { instancePath: instancePath + "/pp", parentData: data, parentDataProperty: "pp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate283.errors : appended(vErrors, validate283.errors);
        errors = vErrors.length;
      }
    }
    if (data["dcp-size"] !== void 0) {
      if (!validate283(data["dcp-size"], { instancePath: instancePath + "/dcp-size", parentData: data, parentDataProperty: "dcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate283.errors : appended(vErrors, validate283.errors);
        errors = vErrors.length;
      }
    }
    if (data["pcp-size"] !== void 0) {
      if (!validate283(data["pcp-size"], { instancePath: instancePath + "/pcp-size", parentData: data, parentDataProperty: "pcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate283.errors : appended(vErrors, validate283.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate283(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate283.errors : appended(vErrors, validate283.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data11 = data["dp-attn"];
      if (typeof data11 !== "boolean") {
        const err21 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema75.properties["dp-attn"].type, parentSchema: schema75.properties["dp-attn"], data: data11 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate289(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate289.errors : appended(vErrors, validate289.errors);
        errors = vErrors.length;
      }
    }
    if (data.conc !== void 0) {
      if (!validate283(data.conc, { instancePath: instancePath + "/conc", parentData: data, parentDataProperty: "conc", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate283.errors : appended(vErrors, validate283.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-offloading"] !== void 0) {
      if (!validate292(data["kv-offloading"], { instancePath: instancePath + "/kv-offloading", parentData: data, parentDataProperty: "kv-offloading", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate292.errors : appended(vErrors, validate292.errors);
        errors = vErrors.length;
      }
    }
    if (data["total-cpu-dram-gb"] !== void 0) {
      let data15 = data["total-cpu-dram-gb"];
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err22 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema75.properties["total-cpu-dram-gb"].type, parentSchema: schema75.properties["total-cpu-dram-gb"], data: data15 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 9007199254740991 || isNaN(data15)) {
          const err23 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema75.properties["total-cpu-dram-gb"], data: data15 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err24 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema75.properties["total-cpu-dram-gb"], data: data15 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.duration !== void 0) {
      if (!validate283(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate283.errors : appended(vErrors, validate283.errors);
        errors = vErrors.length;
      }
    }
    if (data["exp-name"] !== void 0) {
      let data17 = data["exp-name"];
      if (typeof data17 !== "string") {
        const err25 = { instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties["exp-name"].type, parentSchema: schema75.properties["exp-name"], data: data17 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data["scenario-type"] !== void 0) {
      let data18 = data["scenario-type"];
      if (typeof data18 !== "string") {
        const err26 = { instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties["scenario-type"].type, parentSchema: schema75.properties["scenario-type"], data: data18 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if ("agentic-coding" !== data18) {
        const err27 = { instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, message: "must be equal to constant", schema: "agentic-coding", parentSchema: schema75.properties["scenario-type"], data: data18 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data["kv-offload-backend"] !== void 0) {
      if (!validate295(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate295.errors : appended(vErrors, validate295.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate300(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate300.errors : appended(vErrors, validate300.errors);
        errors = vErrors.length;
      }
    }
    if (data["run-eval"] !== void 0) {
      let data21 = data["run-eval"];
      if (typeof data21 !== "boolean") {
        const err28 = { instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema75.properties["run-eval"].type, parentSchema: schema75.properties["run-eval"], data: data21 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data["eval-only"] !== void 0) {
      let data22 = data["eval-only"];
      if (typeof data22 !== "boolean") {
        const err29 = { instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema75.properties["eval-only"].type, parentSchema: schema75.properties["eval-only"], data: data22 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.type, parentSchema: schema75, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate276.errors = vErrors;
  return errors === 0;
}
validate276.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSingleNodeEntry = validate305;
var schema84 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:single-node-entry", "title": "Single-node entry", "description": "One single-node entry of the matrix at fixed sequence lengths: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "pp", "dcp-size", "pcp-size", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "conc": { "$ref": "#/$defs/size", "description": "Concurrency: requests in flight." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "const": false, "description": "Whether prefill and decode run on workers of their own: on one node they do not." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." } } };
var schema85 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate306.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.type, parentSchema: schema85, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate306.errors = vErrors;
  return errors === 0;
}
validate306.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema86 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate312.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema86.type, parentSchema: schema86, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate312.errors = vErrors;
  return errors === 0;
}
validate312.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema87 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate322.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mtp" || data === "draft_model" || data === "none")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema87.enum }, message: "must be equal to one of the allowed values", schema: schema87.enum, parentSchema: schema87, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate322.errors = vErrors;
  return errors === 0;
}
validate322.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema88 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema89 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate326.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate326.errors = vErrors;
  return errors === 0;
}
validate326.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate324.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema88, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate306(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate306.errors : appended(vErrors, validate306.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate326(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate326.errors : appended(vErrors, validate326.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.type, parentSchema: schema88, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate324.errors = vErrors;
  return errors === 0;
}
validate324.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate305.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.isl === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.conc === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conc" }, message: "must have required property 'conc'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data["max-model-len"] === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max-model-len" }, message: "must have required property 'max-model-len'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data["spec-decoding"] === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec-decoding" }, message: "must have required property 'spec-decoding'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data["exp-name"] === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp-name" }, message: "must have required property 'exp-name'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.disagg === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disagg" }, message: "must have required property 'disagg'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data["run-eval"] === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run-eval" }, message: "must have required property 'run-eval'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema84.properties, key0)) {
        const err20 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84, data };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate306(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate306.errors : appended(vErrors, validate306.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      if (!validate306(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate306.errors : appended(vErrors, validate306.errors);
        errors = vErrors.length;
      }
    }
    if (data["model-prefix"] !== void 0) {
      if (!validate306(data["model-prefix"], { instancePath: instancePath + "/model-prefix", parentData: data, parentDataProperty: "model-prefix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate306.errors : appended(vErrors, validate306.errors);
        errors = vErrors.length;
      }
    }
    if (data.precision !== void 0) {
      if (!validate306(data.precision, { instancePath: instancePath + "/precision", parentData: data, parentDataProperty: "precision", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate306.errors : appended(vErrors, validate306.errors);
        errors = vErrors.length;
      }
    }
    if (data.framework !== void 0) {
      if (!validate306(data.framework, { instancePath: instancePath + "/framework", parentData: data, parentDataProperty: "framework", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate306.errors : appended(vErrors, validate306.errors);
        errors = vErrors.length;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 !== "string") {
        const err21 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.runner.type, parentSchema: schema84.properties.runner, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      if (!validate312(data.isl, { instancePath: instancePath + "/isl", parentData: data, parentDataProperty: "isl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : appended(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.osl !== void 0) {
      if (!validate312(data.osl, { instancePath: instancePath + "/osl", parentData: data, parentDataProperty: "osl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : appended(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.tp !== void 0) {
      if (!validate312(data.tp, { instancePath: instancePath + "/tp", parentData: data, parentDataProperty: "tp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : appended(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.pp !== void 0) {
      if (!validate312(data.pp, { instancePath: instancePath + "/pp", parentData: data, parentDataProperty: "pp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : appended(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data["dcp-size"] !== void 0) {
      if (!validate312(data["dcp-size"], { instancePath: instancePath + "/dcp-size", parentData: data, parentDataProperty: "dcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : appended(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data["pcp-size"] !== void 0) {
      if (!validate312(data["pcp-size"], { instancePath: instancePath + "/pcp-size", parentData: data, parentDataProperty: "pcp-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : appended(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.conc !== void 0) {
      if (!validate312(data.conc, { instancePath: instancePath + "/conc", parentData: data, parentDataProperty: "conc", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : appended(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data["max-model-len"] !== void 0) {
      if (!validate312(data["max-model-len"], { instancePath: instancePath + "/max-model-len", parentData: data, parentDataProperty: "max-model-len", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : appended(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.ep !== void 0) {
      if (!validate312(data.ep, { instancePath: instancePath + "/ep", parentData: data, parentDataProperty: "ep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : appended(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data15 = data["dp-attn"];
      if (typeof data15 !== "boolean") {
        const err22 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema84.properties["dp-attn"].type, parentSchema: schema84.properties["dp-attn"], data: data15 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      if (!validate322(data["spec-decoding"], { instancePath: instancePath + "/spec-decoding", parentData: data, parentDataProperty: "spec-decoding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate322.errors : appended(vErrors, validate322.errors);
        errors = vErrors.length;
      }
    }
    if (data["exp-name"] !== void 0) {
      let data17 = data["exp-name"];
      if (typeof data17 !== "string") {
        const err23 = { instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties["exp-name"].type, parentSchema: schema84.properties["exp-name"], data: data17 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data18 = data.disagg;
      if (typeof data18 !== "boolean") {
        const err24 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema84.properties.disagg.type, parentSchema: schema84.properties.disagg, data: data18 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (false !== data18) {
        const err25 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema84.properties.disagg, data: data18 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data["run-eval"] !== void 0) {
      let data19 = data["run-eval"];
      if (typeof data19 !== "boolean") {
        const err26 = { instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema84.properties["run-eval"].type, parentSchema: schema84.properties["run-eval"], data: data19 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.router !== void 0) {
      if (!validate324(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate324.errors : appended(vErrors, validate324.errors);
        errors = vErrors.length;
      }
    }
    if (data["eval-only"] !== void 0) {
      let data21 = data["eval-only"];
      if (typeof data21 !== "boolean") {
        const err27 = { instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema84.properties["eval-only"].type, parentSchema: schema84.properties["eval-only"], data: data21 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.type, parentSchema: schema84, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate305.errors = vErrors;
  return errors === 0;
}
validate305.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function appended(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
export {
  validateHardware,
  validateMultiNodeAgenticEntry,
  validateMultiNodeConfig,
  validateMultiNodeEntry,
  validateNodes,
  validateSingleNodeAgenticEntry,
  validateSingleNodeConfig,
  validateSingleNodeEntry
};
