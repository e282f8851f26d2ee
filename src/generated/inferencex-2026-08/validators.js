// Made from schemas/ and package.json by `npm run build`; edit those.
// validators.js
var validateSingleNodeConfig = validate63;
var schema76 = { "type": "object", "title": "Single-node config", "$anchor": "single-node-config", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], "description": "A config whose server runs on one node.", "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve, as the engine is told it." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model; begins the experiment's name." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights, such as fp4 or fp8." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine, such as sglang, vllm or trt." }, "runner": { "$ref": "#/$defs/name", "description": "Label of the runners that this config's jobs go to; a label of the runner file. Agentic scenarios need one that begins with cluster:." }, "multinode": { "type": "boolean", "const": false, "description": "Whether one server spans several nodes; decides which form the search-space entries have." }, "disagg": { "type": "boolean", "const": false, "description": "Whether prefill and decode run on workers of their own; on one node they do not." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router in front of the workers, for all layouts." }, "scenarios": { "$ref": "#/$defs/single-node-scenarios", "description": "What is searched, by kind of workload." } } };
var schema34 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var func1 = Object.prototype.hasOwnProperty;
var pattern5 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
var schema40 = { "type": ["object", "null"], "title": "Optional component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema42 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
var pattern12 = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "u");
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
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema40.type }, message: "must be object,null", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema42, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema83 = { "type": "object", "title": "Single-node scenarios", "additionalProperties": false, "description": "What is searched, by kind of workload; at least one of them is not empty.", "properties": { "fixed-seq-len": { "type": "array", "items": { "$ref": "#/$defs/single-node-sequence", "description": "One pair of sequence lengths." }, "description": "Requests of fixed input and output length." }, "agentic-coding": { "type": "array", "items": { "$ref": "#/$defs/single-node-agentic-block", "description": "One agentic workload." }, "description": "Recorded sessions of a coding agent, replayed." } } };
var schema84 = { "type": "object", "title": "Single-node sequence", "additionalProperties": false, "required": ["isl", "osl", "search-space"], "description": "One pair of input and output length, and what is searched at it.", "properties": { "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/single-node-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } };
var schema46 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema87 = { "type": "object", "title": "Single-node search entry", "additionalProperties": false, "required": ["tp"], "description": "One layout of a single-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer." }, "ep": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Expert parallelism: GPUs that the experts are spread over. Default: 1." }, "dp-attn": { "type": ["boolean", "null"], "description": "Whether attention runs data-parallel. Default: false." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router of this layout, instead of one for the whole config." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema49 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tp === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema87.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema87, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tp !== void 0) {
      let data0 = data.tp;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.ep !== void 0) {
      let data1 = data.ep;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err5 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: schema87.properties.ep.type }, message: "must be integer,null", schema: schema87.properties.ep.type, parentSchema: schema87.properties.ep, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema87.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema87.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data2 = data["dp-attn"];
      if (typeof data2 !== "boolean" && data2 !== null) {
        const err8 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: schema87.properties["dp-attn"].type }, message: "must be boolean,null", schema: schema87.properties["dp-attn"].type, parentSchema: schema87.properties["dp-attn"], data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      let data3 = data.pp;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data["dcp-size"] !== void 0) {
      let data4 = data["dcp-size"];
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err12 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data["pcp-size"] !== void 0) {
      let data5 = data["pcp-size"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err15 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data["spec-decoding"] !== void 0) {
      let data6 = data["spec-decoding"];
      if (typeof data6 !== "string") {
        const err18 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data6 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data6 === "mtp" || data6 === "draft_model" || data6 === "none")) {
        const err19 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values", schema: schema49.enum, parentSchema: schema49, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.router !== void 0) {
      if (!validate23(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data8 = data["conc-start"];
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        const err20 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema87.properties["conc-start"].type }, message: "must be integer,null", schema: schema87.properties["conc-start"].type, parentSchema: schema87.properties["conc-start"], data: data8 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err21 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema87.properties["conc-start"], data: data8 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err22 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema87.properties["conc-start"], data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data["conc-end"] !== void 0) {
      let data9 = data["conc-end"];
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        const err23 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema87.properties["conc-end"].type }, message: "must be integer,null", schema: schema87.properties["conc-end"].type, parentSchema: schema87.properties["conc-end"], data: data9 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          const err24 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema87.properties["conc-end"], data: data9 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err25 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema87.properties["conc-end"], data: data9 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data["conc-list"] !== void 0) {
      let data10 = data["conc-list"];
      if (!Array.isArray(data10) && data10 !== null) {
        const err26 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema87.properties["conc-list"].type }, message: "must be array,null", schema: schema87.properties["conc-list"].type, parentSchema: schema87.properties["conc-list"], data: data10 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err27 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema87.properties["conc-list"], data: data10 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err28 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data11 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 9007199254740991 || isNaN(data11)) {
              const err29 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data11 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err30 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data11 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema87.type, parentSchema: schema87, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["search-space"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "isl" || key0 === "osl" || key0 === "search-space")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      let data0 = data.isl;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.osl !== void 0) {
      let data1 = data.osl;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data["search-space"] !== void 0) {
      let data2 = data["search-space"];
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate50(data2[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate50.errors : appended(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema84.properties["search-space"].type, parentSchema: schema84.properties["search-space"], data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.type, parentSchema: schema84, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema94 = { "type": "object", "title": "Single-node agentic block", "additionalProperties": false, "required": ["search-space"], "description": "An agentic coding workload, and what is searched on it.", "properties": { "dram-utilization": { "type": ["number", "null"], "exclusiveMinimum": 0, "maximum": 1, "description": "Share of the host's memory that KV offloading may take; layouts with kv-offloading: dram need it." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/single-node-agentic-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } };
var schema95 = { "type": "object", "title": "Single-node agentic search entry", "additionalProperties": false, "required": ["tp", "kv-offloading"], "description": "One layout of a single-node server for agents, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer." }, "ep": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Expert parallelism: GPUs that the experts are spread over. Default: 1." }, "dp-attn": { "type": ["boolean", "null"], "description": "Whether attention runs data-parallel. Default: false." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold." }, "kv-offload-backend": { "$ref": "#/$defs/optional-kv-backend", "description": "What does the offloading; goes with kv-offloading: dram." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router of this layout, instead of one for the whole config." }, "prefill": { "type": "null", "description": "Only the multi-node form has it." }, "decode": { "type": "null", "description": "Only the multi-node form has it." }, "kv-p2p-transfer": { "type": "null", "description": "Only multi-node configs have it." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema70 = { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." };
var schema71 = { "type": ["object", "null"], "title": "Optional KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } };
var schema73 = { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." };
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
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema71.type }, message: "must be object,null", schema: schema71.type, parentSchema: schema71, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 !== "string" && data1 !== null) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: schema73.type }, message: "must be string,null", schema: schema73.type, parentSchema: schema73, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema73, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tp === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["kv-offloading"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kv-offloading" }, message: "must have required property 'kv-offloading'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema95.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema95, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.tp !== void 0) {
      let data0 = data.tp;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.ep !== void 0) {
      let data1 = data.ep;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err6 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: schema95.properties.ep.type }, message: "must be integer,null", schema: schema95.properties.ep.type, parentSchema: schema95.properties.ep, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema95.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema95.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data2 = data["dp-attn"];
      if (typeof data2 !== "boolean" && data2 !== null) {
        const err9 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: schema95.properties["dp-attn"].type }, message: "must be boolean,null", schema: schema95.properties["dp-attn"].type, parentSchema: schema95.properties["dp-attn"], data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      let data3 = data.pp;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data["dcp-size"] !== void 0) {
      let data4 = data["dcp-size"];
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err13 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data["pcp-size"] !== void 0) {
      let data5 = data["pcp-size"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err16 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data["spec-decoding"] !== void 0) {
      let data6 = data["spec-decoding"];
      if (typeof data6 !== "string") {
        const err19 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data6 === "mtp" || data6 === "draft_model" || data6 === "none")) {
        const err20 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values", schema: schema49.enum, parentSchema: schema49, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data["kv-offloading"] !== void 0) {
      let data7 = data["kv-offloading"];
      if (typeof data7 !== "string") {
        const err21 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data7 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data7 === "none" || data7 === "dram")) {
        const err22 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: schema70.enum }, message: "must be equal to one of the allowed values", schema: schema70.enum, parentSchema: schema70, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data["kv-offload-backend"] !== void 0) {
      if (!validate39(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate39.errors : appended(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate23(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefill !== void 0) {
      let data10 = data.prefill;
      if (data10 !== null) {
        const err23 = { instancePath: instancePath + "/prefill", schemaPath: "#/properties/prefill/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema95.properties.prefill.type, parentSchema: schema95.properties.prefill, data: data10 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.decode !== void 0) {
      let data11 = data.decode;
      if (data11 !== null) {
        const err24 = { instancePath: instancePath + "/decode", schemaPath: "#/properties/decode/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema95.properties.decode.type, parentSchema: schema95.properties.decode, data: data11 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      let data12 = data["kv-p2p-transfer"];
      if (data12 !== null) {
        const err25 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/properties/kv-p2p-transfer/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema95.properties["kv-p2p-transfer"].type, parentSchema: schema95.properties["kv-p2p-transfer"], data: data12 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data13 = data["conc-start"];
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13)) && data13 !== null) {
        const err26 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema95.properties["conc-start"].type }, message: "must be integer,null", schema: schema95.properties["conc-start"].type, parentSchema: schema95.properties["conc-start"], data: data13 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err27 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema95.properties["conc-start"], data: data13 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
          const err28 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema95.properties["conc-start"], data: data13 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data["conc-end"] !== void 0) {
      let data14 = data["conc-end"];
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
        const err29 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema95.properties["conc-end"].type }, message: "must be integer,null", schema: schema95.properties["conc-end"].type, parentSchema: schema95.properties["conc-end"], data: data14 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 9007199254740991 || isNaN(data14)) {
          const err30 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema95.properties["conc-end"], data: data14 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err31 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema95.properties["conc-end"], data: data14 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data["conc-list"] !== void 0) {
      let data15 = data["conc-list"];
      if (!Array.isArray(data15) && data15 !== null) {
        const err32 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema95.properties["conc-list"].type }, message: "must be array,null", schema: schema95.properties["conc-list"].type, parentSchema: schema95.properties["conc-list"], data: data15 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err33 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema95.properties["conc-list"], data: data15 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err34 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data16 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 9007199254740991 || isNaN(data16)) {
              const err35 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data16 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              const err36 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data16 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema95.type, parentSchema: schema95, data };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["search-space"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "dram-utilization" || key0 === "search-space")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema94, data };
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
        const err2 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/type", keyword: "type", params: { type: schema94.properties["dram-utilization"].type }, message: "must be number,null", schema: schema94.properties["dram-utilization"].type, parentSchema: schema94.properties["dram-utilization"], data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema94.properties["dram-utilization"], data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema94.properties["dram-utilization"], data: data0 };
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
          if (!validate55(data1[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema94.properties["search-space"].type, parentSchema: schema94.properties["search-space"], data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema94.type, parentSchema: schema94, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "fixed-seq-len" || key0 === "agentic-coding")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema83, data };
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
          if (!validate49(data0[i0], { instancePath: instancePath + "/fixed-seq-len/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate49.errors : appended(vErrors, validate49.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/fixed-seq-len", schemaPath: "#/properties/fixed-seq-len/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema83.properties["fixed-seq-len"].type, parentSchema: schema83.properties["fixed-seq-len"], data: data0 };
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
          if (!validate54(data2[i1], { instancePath: instancePath + "/agentic-coding/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : appended(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/agentic-coding", schemaPath: "#/properties/agentic-coding/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema83.properties["agentic-coding"].type, parentSchema: schema83.properties["agentic-coding"], data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema83.type, parentSchema: schema83, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.multinode === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, message: "must have required property 'multinode'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.scenarios === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" }, message: "must have required property 'scenarios'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema76.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema76, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err9 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err11 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data["model-prefix"] !== void 0) {
      let data2 = data["model-prefix"];
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err13 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data3 = data.precision;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err15 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.framework !== void 0) {
      let data4 = data.framework;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err17 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 === "string") {
        if (!pattern5.test(data5)) {
          const err19 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.multinode !== void 0) {
      let data6 = data.multinode;
      if (typeof data6 !== "boolean") {
        const err21 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema76.properties.multinode.type, parentSchema: schema76.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (false !== data6) {
        const err22 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema76.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data7 = data.disagg;
      if (typeof data7 !== "boolean") {
        const err23 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema76.properties.disagg.type, parentSchema: schema76.properties.disagg, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (false !== data7) {
        const err24 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema76.properties.disagg, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.router !== void 0) {
      if (!validate23(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.scenarios !== void 0) {
      if (!validate48(data.scenarios, { instancePath: instancePath + "/scenarios", parentData: data, parentDataProperty: "scenarios", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : appended(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema76.type, parentSchema: schema76, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeConfig = validate66;
var schema33 = { "type": "object", "title": "Multi-node config", "$anchor": "multi-node-config", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], "description": "A config whose server spans several nodes.", "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve, as the engine is told it." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model; begins the experiment's name." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights, such as fp4 or fp8." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine, such as sglang, vllm or trt." }, "runner": { "$ref": "#/$defs/name", "description": "Label of the runners that this config's jobs go to; a label of the runner file. Agentic scenarios need one that begins with cluster:." }, "multinode": { "type": "boolean", "const": true, "description": "Whether one server spans several nodes; decides which form the search-space entries have." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own; needs kv-p2p-transfer. Default: false." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router in front of the workers, for all layouts." }, "kv-p2p-transfer": { "$ref": "#/$defs/optional-name", "description": "Engine that moves the KV cache from prefill to decode, such as nixl or mooncake, for all layouts." }, "scenarios": { "$ref": "#/$defs/multi-node-scenarios", "description": "What is searched, by kind of workload." } } };
var schema43 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
var schema44 = { "type": "object", "title": "Multi-node scenarios", "additionalProperties": false, "description": "What is searched, by kind of workload; at least one of them is not empty.", "properties": { "fixed-seq-len": { "type": "array", "items": { "$ref": "#/$defs/multi-node-sequence", "description": "One pair of sequence lengths." }, "description": "Requests of fixed input and output length." }, "agentic-coding": { "type": "array", "items": { "$ref": "#/$defs/multi-node-agentic-block", "description": "One agentic workload." }, "description": "Recorded sessions of a coding agent, replayed." } } };
var schema45 = { "type": "object", "title": "Multi-node sequence", "additionalProperties": false, "required": ["isl", "osl", "search-space"], "description": "One pair of input and output length, and what is searched at it.", "properties": { "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/multi-node-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } };
var schema48 = { "type": "object", "title": "Multi-node search entry", "additionalProperties": false, "required": ["prefill", "decode"], "description": "One layout of a multi-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "prefill": { "$ref": "#/$defs/worker", "description": "The workers that read the prompt." }, "decode": { "$ref": "#/$defs/decode-worker", "description": "The workers that write the answer." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router of this layout, instead of one for the whole config." }, "kv-p2p-transfer": { "$ref": "#/$defs/optional-name", "description": "Engine that moves the KV cache from prefill to decode in this layout, instead of one for the whole config." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema50 = { "type": "object", "title": "Worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The prefill side of a server that spans nodes: how many workers, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema50.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
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
        const err5 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data0 };
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
      let data1 = data.tp;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.ep !== void 0) {
      let data2 = data.ep;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err14 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema50.properties["dp-attn"].type, parentSchema: schema50.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      let data4 = data.pp;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err15 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data["dcp-size"] !== void 0) {
      let data5 = data["dcp-size"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err18 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data["pcp-size"] !== void 0) {
      let data6 = data["pcp-size"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err21 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err22 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data6 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err23 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.hardware !== void 0) {
      let data7 = data.hardware;
      if (typeof data7 !== "string" && data7 !== null) {
        const err24 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema43.type }, message: "must be string,null", schema: schema43.type, parentSchema: schema43, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern5.test(data7)) {
          const err25 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema43, data: data7 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err26 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema50.properties["additional-settings"].type }, message: "must be array,null", schema: schema50.properties["additional-settings"].type, parentSchema: schema50.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err27 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties["additional-settings"].items.type, parentSchema: schema50.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema58 = { "type": "object", "title": "Decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The decode side of a server that spans nodes: how many workers, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema58.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58, data };
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
        const err5 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties["num-worker"].type, parentSchema: schema58.properties["num-worker"], data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema58.properties["num-worker"], data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema58.properties["num-worker"], data: data0 };
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
      let data1 = data.tp;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.ep !== void 0) {
      let data2 = data.ep;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err14 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.properties["dp-attn"].type, parentSchema: schema58.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      let data4 = data.pp;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err15 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data["dcp-size"] !== void 0) {
      let data5 = data["dcp-size"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err18 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data["pcp-size"] !== void 0) {
      let data6 = data["pcp-size"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err21 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err22 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data6 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err23 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.hardware !== void 0) {
      let data7 = data.hardware;
      if (typeof data7 !== "string" && data7 !== null) {
        const err24 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema43.type }, message: "must be string,null", schema: schema43.type, parentSchema: schema43, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern5.test(data7)) {
          const err25 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema43, data: data7 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err26 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema58.properties["additional-settings"].type }, message: "must be array,null", schema: schema58.properties["additional-settings"].type, parentSchema: schema58.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err27 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties["additional-settings"].items.type, parentSchema: schema58.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prefill === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "spec-decoding" || key0 === "prefill" || key0 === "decode" || key0 === "router" || key0 === "kv-p2p-transfer" || key0 === "conc-start" || key0 === "conc-end" || key0 === "conc-list")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      let data0 = data["spec-decoding"];
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "mtp" || data0 === "draft_model" || data0 === "none")) {
        const err4 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values", schema: schema49.enum, parentSchema: schema49, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate28(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : appended(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate30(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate23(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      let data4 = data["kv-p2p-transfer"];
      if (typeof data4 !== "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema43.type }, message: "must be string,null", schema: schema43.type, parentSchema: schema43, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err6 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema43, data: data4 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data["conc-start"] !== void 0) {
      let data5 = data["conc-start"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        const err7 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema48.properties["conc-start"].type }, message: "must be integer,null", schema: schema48.properties["conc-start"].type, parentSchema: schema48.properties["conc-start"], data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err8 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema48.properties["conc-start"], data: data5 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err9 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema48.properties["conc-start"], data: data5 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data["conc-end"] !== void 0) {
      let data6 = data["conc-end"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        const err10 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema48.properties["conc-end"].type }, message: "must be integer,null", schema: schema48.properties["conc-end"].type, parentSchema: schema48.properties["conc-end"], data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err11 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema48.properties["conc-end"], data: data6 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err12 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema48.properties["conc-end"], data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data["conc-list"] !== void 0) {
      let data7 = data["conc-list"];
      if (!Array.isArray(data7) && data7 !== null) {
        const err13 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema48.properties["conc-list"].type }, message: "must be array,null", schema: schema48.properties["conc-list"].type, parentSchema: schema48.properties["conc-list"], data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err14 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema48.properties["conc-list"], data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err15 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 9007199254740991 || isNaN(data8)) {
              const err16 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err17 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["search-space"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "isl" || key0 === "osl" || key0 === "search-space")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      let data0 = data.isl;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.osl !== void 0) {
      let data1 = data.osl;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data["search-space"] !== void 0) {
      let data2 = data["search-space"];
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate27(data2[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate27.errors : appended(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties["search-space"].type, parentSchema: schema45.properties["search-space"], data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema67 = { "type": "object", "title": "Multi-node agentic block", "additionalProperties": false, "required": ["search-space"], "description": "An agentic coding workload, and what is searched on it.", "properties": { "dram-utilization": { "type": ["number", "null"], "exclusiveMinimum": 0, "maximum": 1, "description": "Share of the host's memory that KV offloading may take; layouts with kv-offloading: dram need it." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/multi-node-agentic-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } };
var schema68 = { "type": "object", "title": "Multi-node agentic search entry", "additionalProperties": false, "required": ["prefill", "decode"], "description": "One layout of a multi-node server for agents, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "prefill": { "$ref": "#/$defs/worker", "description": "The workers that read the prompt." }, "decode": { "$ref": "#/$defs/decode-worker", "description": "The workers that write the answer." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold. Default: none." }, "kv-offload-backend": { "$ref": "#/$defs/optional-kv-backend", "description": "What does the offloading; goes with kv-offloading: dram." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router of this layout, instead of one for the whole config." }, "kv-p2p-transfer": { "$ref": "#/$defs/optional-name", "description": "Engine that moves the KV cache from prefill to decode in this layout, instead of one for the whole config." }, "tp": { "type": "null", "description": "Only the single-node form has it." }, "ep": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Has no effect: the workers say it." }, "dp-attn": { "type": ["boolean", "null"], "description": "Has no effect: the workers say it." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prefill === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema68.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      let data0 = data["spec-decoding"];
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "mtp" || data0 === "draft_model" || data0 === "none")) {
        const err4 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values", schema: schema49.enum, parentSchema: schema49, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate28(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : appended(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate30(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-offloading"] !== void 0) {
      let data3 = data["kv-offloading"];
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "none" || data3 === "dram")) {
        const err6 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: schema70.enum }, message: "must be equal to one of the allowed values", schema: schema70.enum, parentSchema: schema70, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["kv-offload-backend"] !== void 0) {
      if (!validate39(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate39.errors : appended(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate23(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      let data6 = data["kv-p2p-transfer"];
      if (typeof data6 !== "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema43.type }, message: "must be string,null", schema: schema43.type, parentSchema: schema43, data: data6 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          const err8 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema43, data: data6 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.tp !== void 0) {
      let data7 = data.tp;
      if (data7 !== null) {
        const err9 = { instancePath: instancePath + "/tp", schemaPath: "#/properties/tp/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema68.properties.tp.type, parentSchema: schema68.properties.tp, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.ep !== void 0) {
      let data8 = data.ep;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        const err10 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: schema68.properties.ep.type }, message: "must be integer,null", schema: schema68.properties.ep.type, parentSchema: schema68.properties.ep, data: data8 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err11 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema68.properties.ep, data: data8 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err12 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema68.properties.ep, data: data8 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data9 = data["dp-attn"];
      if (typeof data9 !== "boolean" && data9 !== null) {
        const err13 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: schema68.properties["dp-attn"].type }, message: "must be boolean,null", schema: schema68.properties["dp-attn"].type, parentSchema: schema68.properties["dp-attn"], data: data9 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data10 = data["conc-start"];
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && data10 !== null) {
        const err14 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema68.properties["conc-start"].type }, message: "must be integer,null", schema: schema68.properties["conc-start"].type, parentSchema: schema68.properties["conc-start"], data: data10 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          const err15 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema68.properties["conc-start"], data: data10 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err16 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema68.properties["conc-start"], data: data10 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data["conc-end"] !== void 0) {
      let data11 = data["conc-end"];
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && data11 !== null) {
        const err17 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema68.properties["conc-end"].type }, message: "must be integer,null", schema: schema68.properties["conc-end"].type, parentSchema: schema68.properties["conc-end"], data: data11 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          const err18 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema68.properties["conc-end"], data: data11 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err19 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema68.properties["conc-end"], data: data11 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data["conc-list"] !== void 0) {
      let data12 = data["conc-list"];
      if (!Array.isArray(data12) && data12 !== null) {
        const err20 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema68.properties["conc-list"].type }, message: "must be array,null", schema: schema68.properties["conc-list"].type, parentSchema: schema68.properties["conc-list"], data: data12 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err21 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema68.properties["conc-list"], data: data12 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err22 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.type, parentSchema: schema46, data: data13 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 9007199254740991 || isNaN(data13)) {
              const err23 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema46, data: data13 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data13 < 1 || isNaN(data13)) {
              const err24 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46, data: data13 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["search-space"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "dram-utilization" || key0 === "search-space")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data };
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
        const err2 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/type", keyword: "type", params: { type: schema67.properties["dram-utilization"].type }, message: "must be number,null", schema: schema67.properties["dram-utilization"].type, parentSchema: schema67.properties["dram-utilization"], data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema67.properties["dram-utilization"], data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/dram-utilization", schemaPath: "#/properties/dram-utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema67.properties["dram-utilization"], data: data0 };
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
          if (!validate36(data1[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate36.errors : appended(vErrors, validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema67.properties["search-space"].type, parentSchema: schema67.properties["search-space"], data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "fixed-seq-len" || key0 === "agentic-coding")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
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
          if (!validate26(data0[i0], { instancePath: instancePath + "/fixed-seq-len/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate26.errors : appended(vErrors, validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/fixed-seq-len", schemaPath: "#/properties/fixed-seq-len/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties["fixed-seq-len"].type, parentSchema: schema44.properties["fixed-seq-len"], data: data0 };
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
          if (!validate35(data2[i1], { instancePath: instancePath + "/agentic-coding/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : appended(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/agentic-coding", schemaPath: "#/properties/agentic-coding/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties["agentic-coding"].type, parentSchema: schema44.properties["agentic-coding"], data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.multinode === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, message: "must have required property 'multinode'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.scenarios === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" }, message: "must have required property 'scenarios'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema33.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err9 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err11 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data["model-prefix"] !== void 0) {
      let data2 = data["model-prefix"];
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err13 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data3 = data.precision;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err15 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.framework !== void 0) {
      let data4 = data.framework;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err17 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 === "string") {
        if (!pattern5.test(data5)) {
          const err19 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema34, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.multinode !== void 0) {
      let data6 = data.multinode;
      if (typeof data6 !== "boolean") {
        const err21 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.multinode.type, parentSchema: schema33.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (true !== data6) {
        const err22 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema33.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data7 = data.disagg;
      if (typeof data7 !== "boolean") {
        const err23 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.disagg.type, parentSchema: schema33.properties.disagg, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.router !== void 0) {
      if (!validate23(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      let data9 = data["kv-p2p-transfer"];
      if (typeof data9 !== "string" && data9 !== null) {
        const err24 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema43.type }, message: "must be string,null", schema: schema43.type, parentSchema: schema43, data: data9 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (!pattern5.test(data9)) {
          const err25 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema43, data: data9 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.scenarios !== void 0) {
      if (!validate25(data.scenarios, { instancePath: instancePath + "/scenarios", parentData: data, parentDataProperty: "scenarios", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : appended(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeAgenticEntry = validate69;
var schema118 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:multi-node-agentic-entry", "title": "Multi-node agentic entry", "description": "One multi-node entry of the matrix for agentic coding: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "spec-decoding", "prefill", "decode", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "disagg", "scenario-type"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "prefill": { "$ref": "#/$defs/matrix-worker", "description": "The prefill workers, as the config has them, with pp, dcp-size and pcp-size told." }, "decode": { "$ref": "#/$defs/matrix-decode-worker", "description": "The decode workers, likewise." }, "conc": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency." }, "description": "Concurrencies that this one job runs, one after the other." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold." }, "total-cpu-dram-gb": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading." }, "duration": { "$ref": "#/$defs/size", "description": "How long the workload is replayed, in seconds." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "scenario-type": { "type": "string", "const": "agentic-coding", "description": "Kind of workload." }, "kv-offload-backend": { "$ref": "#/$defs/kv-backend", "description": "What does the KV offloading." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "kv-p2p-transfer": { "$ref": "#/$defs/name", "description": "Engine that moves the KV cache from prefill to decode." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "eval-conc": { "$ref": "#/$defs/size", "description": "Concurrency at which accuracy is measured." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "kv-backend": { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } }, "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "matrix-worker": { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "matrix-decode-worker": { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "optional-name": { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." }, "optional-version": { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." }, "kv-offloading": { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." } } };
var schema119 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema124 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var schema126 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema141 = { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." };
var schema125 = { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
var schema132 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
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
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema125.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema125, data };
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
        const err8 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err10 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data0 };
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
      let data1 = data.tp;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err11 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err12 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err13 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.ep !== void 0) {
      let data2 = data.ep;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err14 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err16 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err17 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema125.properties["dp-attn"].type, parentSchema: schema125.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      let data4 = data.pp;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err18 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data["dcp-size"] !== void 0) {
      let data5 = data["dcp-size"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err21 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err23 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data["pcp-size"] !== void 0) {
      let data6 = data["pcp-size"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err24 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err25 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data6 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err26 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.hardware !== void 0) {
      let data7 = data.hardware;
      if (typeof data7 !== "string" && data7 !== null) {
        const err27 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema132.type }, message: "must be string,null", schema: schema132.type, parentSchema: schema132, data: data7 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern5.test(data7)) {
          const err28 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema132, data: data7 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err29 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema125.properties["additional-settings"].type }, message: "must be array,null", schema: schema125.properties["additional-settings"].type, parentSchema: schema125.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err30 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema125.properties["additional-settings"].items.type, parentSchema: schema125.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema125.type, parentSchema: schema125, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema133 = { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema133.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema133, data };
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
        const err8 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema133.properties["num-worker"].type, parentSchema: schema133.properties["num-worker"], data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema133.properties["num-worker"], data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err10 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema133.properties["num-worker"], data: data0 };
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
      let data1 = data.tp;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err11 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err12 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err13 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.ep !== void 0) {
      let data2 = data.ep;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err14 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err16 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err17 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema133.properties["dp-attn"].type, parentSchema: schema133.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      let data4 = data.pp;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err18 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data["dcp-size"] !== void 0) {
      let data5 = data["dcp-size"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err21 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err23 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data["pcp-size"] !== void 0) {
      let data6 = data["pcp-size"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err24 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err25 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data6 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err26 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.hardware !== void 0) {
      let data7 = data.hardware;
      if (typeof data7 !== "string" && data7 !== null) {
        const err27 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema132.type }, message: "must be string,null", schema: schema132.type, parentSchema: schema132, data: data7 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern5.test(data7)) {
          const err28 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema132, data: data7 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err29 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema133.properties["additional-settings"].type }, message: "must be array,null", schema: schema133.properties["additional-settings"].type, parentSchema: schema133.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err30 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema133.properties["additional-settings"].items.type, parentSchema: schema133.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema133.type, parentSchema: schema133, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema143 = { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } };
var schema145 = { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." };
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
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema143, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema119, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.type, parentSchema: schema119, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: schema145.type }, message: "must be string,null", schema: schema145.type, parentSchema: schema145, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema145, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema143.type, parentSchema: schema143, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema146 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema148 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema146.required, parentSchema: schema146, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema146.required, parentSchema: schema146, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema146, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema119, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.type, parentSchema: schema119, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema148, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.type, parentSchema: schema148, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema146.type, parentSchema: schema146, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["spec-decoding"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec-decoding" }, message: "must have required property 'spec-decoding'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.prefill === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.conc === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conc" }, message: "must have required property 'conc'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data["kv-offloading"] === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kv-offloading" }, message: "must have required property 'kv-offloading'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data["total-cpu-dram-gb"] === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total-cpu-dram-gb" }, message: "must have required property 'total-cpu-dram-gb'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.duration === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data["exp-name"] === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp-name" }, message: "must have required property 'exp-name'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.disagg === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disagg" }, message: "must have required property 'disagg'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data["scenario-type"] === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario-type" }, message: "must have required property 'scenario-type'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema118.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema118, data };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err17 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema119, data: data0 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.type, parentSchema: schema119, data: data0 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err19 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema119, data: data1 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.type, parentSchema: schema119, data: data1 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data["model-prefix"] !== void 0) {
      let data2 = data["model-prefix"];
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err21 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema119, data: data2 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.type, parentSchema: schema119, data: data2 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data3 = data.precision;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err23 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema119, data: data3 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.type, parentSchema: schema119, data: data3 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.framework !== void 0) {
      let data4 = data.framework;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err25 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema119, data: data4 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.type, parentSchema: schema119, data: data4 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 !== "string") {
        const err27 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.runner.type, parentSchema: schema118.properties.runner, data: data5 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      let data6 = data["spec-decoding"];
      if (typeof data6 !== "string") {
        const err28 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema124.type, parentSchema: schema124, data: data6 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data6 === "mtp" || data6 === "draft_model" || data6 === "none")) {
        const err29 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema124.enum }, message: "must be equal to one of the allowed values", schema: schema124.enum, parentSchema: schema124, data: data6 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate70(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : appended(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate72(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate72.errors : appended(vErrors, validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.conc !== void 0) {
      let data9 = data.conc;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err30 = { instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema118.properties.conc, data: data9 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err31 = { instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data10 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 9007199254740991 || isNaN(data10)) {
              const err32 = { instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data10 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err33 = { instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data10 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema118.properties.conc.type, parentSchema: schema118.properties.conc, data: data9 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data["kv-offloading"] !== void 0) {
      let data11 = data["kv-offloading"];
      if (typeof data11 !== "string") {
        const err35 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.type, parentSchema: schema141, data: data11 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (!(data11 === "none" || data11 === "dram")) {
        const err36 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: schema141.enum }, message: "must be equal to one of the allowed values", schema: schema141.enum, parentSchema: schema141, data: data11 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data["total-cpu-dram-gb"] !== void 0) {
      let data12 = data["total-cpu-dram-gb"];
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err37 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema118.properties["total-cpu-dram-gb"].type, parentSchema: schema118.properties["total-cpu-dram-gb"], data: data12 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 9007199254740991 || isNaN(data12)) {
          const err38 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema118.properties["total-cpu-dram-gb"], data: data12 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          const err39 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema118.properties["total-cpu-dram-gb"], data: data12 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.duration !== void 0) {
      let data13 = data.duration;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err40 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data13 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err41 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data13 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
          const err42 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data13 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data["exp-name"] !== void 0) {
      let data14 = data["exp-name"];
      if (typeof data14 !== "string") {
        const err43 = { instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties["exp-name"].type, parentSchema: schema118.properties["exp-name"], data: data14 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data15 = data.disagg;
      if (typeof data15 !== "boolean") {
        const err44 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema118.properties.disagg.type, parentSchema: schema118.properties.disagg, data: data15 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data["scenario-type"] !== void 0) {
      let data16 = data["scenario-type"];
      if (typeof data16 !== "string") {
        const err45 = { instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties["scenario-type"].type, parentSchema: schema118.properties["scenario-type"], data: data16 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if ("agentic-coding" !== data16) {
        const err46 = { instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, message: "must be equal to constant", schema: "agentic-coding", parentSchema: schema118.properties["scenario-type"], data: data16 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data["kv-offload-backend"] !== void 0) {
      if (!validate74(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : appended(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate76(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : appended(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      let data19 = data["kv-p2p-transfer"];
      if (typeof data19 === "string") {
        if (!pattern5.test(data19)) {
          const err47 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema119, data: data19 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.type, parentSchema: schema119, data: data19 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data["run-eval"] !== void 0) {
      let data20 = data["run-eval"];
      if (typeof data20 !== "boolean") {
        const err49 = { instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema118.properties["run-eval"].type, parentSchema: schema118.properties["run-eval"], data: data20 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data["eval-conc"] !== void 0) {
      let data21 = data["eval-conc"];
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err50 = { instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema126.type, parentSchema: schema126, data: data21 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 9007199254740991 || isNaN(data21)) {
          const err51 = { instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema126, data: data21 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data21 < 1 || isNaN(data21)) {
          const err52 = { instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema126, data: data21 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data["eval-only"] !== void 0) {
      let data22 = data["eval-only"];
      if (typeof data22 !== "boolean") {
        const err53 = { instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema118.properties["eval-only"].type, parentSchema: schema118.properties["eval-only"], data: data22 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema118.type, parentSchema: schema118, data };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeEntry = validate78;
var schema151 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:multi-node-entry", "title": "Multi-node entry", "description": "One multi-node entry of the matrix at fixed sequence lengths: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "prefill": { "$ref": "#/$defs/matrix-worker", "description": "The prefill workers, as the config has them, with pp, dcp-size and pcp-size told." }, "decode": { "$ref": "#/$defs/matrix-decode-worker", "description": "The decode workers, likewise." }, "conc": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency." }, "description": "Concurrencies that this one job runs, one after the other." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "kv-p2p-transfer": { "$ref": "#/$defs/name", "description": "Engine that moves the KV cache from prefill to decode." }, "eval-conc": { "$ref": "#/$defs/size", "description": "Concurrency at which accuracy is measured." }, "eval-all-concs": { "type": "boolean", "description": "Whether accuracy is measured at every concurrency of this job." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "matrix-worker": { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "matrix-decode-worker": { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "optional-name": { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." } } };
var schema152 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema157 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema159 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var schema160 = { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
var schema167 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema160.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema160, data };
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
        const err8 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err10 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data0 };
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
      let data1 = data.tp;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err11 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err12 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err13 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.ep !== void 0) {
      let data2 = data.ep;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err14 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err16 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err17 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema160.properties["dp-attn"].type, parentSchema: schema160.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      let data4 = data.pp;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err18 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data["dcp-size"] !== void 0) {
      let data5 = data["dcp-size"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err21 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err23 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data["pcp-size"] !== void 0) {
      let data6 = data["pcp-size"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err24 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err25 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data6 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err26 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.hardware !== void 0) {
      let data7 = data.hardware;
      if (typeof data7 !== "string" && data7 !== null) {
        const err27 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema167.type }, message: "must be string,null", schema: schema167.type, parentSchema: schema167, data: data7 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern5.test(data7)) {
          const err28 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema167, data: data7 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err29 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema160.properties["additional-settings"].type }, message: "must be array,null", schema: schema160.properties["additional-settings"].type, parentSchema: schema160.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err30 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema160.properties["additional-settings"].items.type, parentSchema: schema160.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema160.type, parentSchema: schema160, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema168 = { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema168.required, parentSchema: schema168, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema168.required, parentSchema: schema168, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema168.required, parentSchema: schema168, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema168.required, parentSchema: schema168, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema168.required, parentSchema: schema168, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema168.required, parentSchema: schema168, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema168.required, parentSchema: schema168, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema168.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema168, data };
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
        const err8 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema168.properties["num-worker"].type, parentSchema: schema168.properties["num-worker"], data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema168.properties["num-worker"], data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err10 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema168.properties["num-worker"], data: data0 };
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
      let data1 = data.tp;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err11 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err12 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err13 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.ep !== void 0) {
      let data2 = data.ep;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err14 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err16 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data3 = data["dp-attn"];
      if (typeof data3 !== "boolean") {
        const err17 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema168.properties["dp-attn"].type, parentSchema: schema168.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.pp !== void 0) {
      let data4 = data.pp;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err18 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data["dcp-size"] !== void 0) {
      let data5 = data["dcp-size"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err21 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err23 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data["pcp-size"] !== void 0) {
      let data6 = data["pcp-size"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err24 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err25 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data6 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err26 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.hardware !== void 0) {
      let data7 = data.hardware;
      if (typeof data7 !== "string" && data7 !== null) {
        const err27 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema167.type }, message: "must be string,null", schema: schema167.type, parentSchema: schema167, data: data7 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern5.test(data7)) {
          const err28 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema167, data: data7 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data8 = data["additional-settings"];
      if (!Array.isArray(data8) && data8 !== null) {
        const err29 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema168.properties["additional-settings"].type }, message: "must be array,null", schema: schema168.properties["additional-settings"].type, parentSchema: schema168.properties["additional-settings"], data: data8 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err30 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema168.properties["additional-settings"].items.type, parentSchema: schema168.properties["additional-settings"].items, data: data9 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema168.type, parentSchema: schema168, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema177 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema179 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema177.required, parentSchema: schema177, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema177.required, parentSchema: schema177, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema177, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema152, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema152.type, parentSchema: schema152, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema179, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.type, parentSchema: schema179, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema177.type, parentSchema: schema177, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.isl === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data["spec-decoding"] === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec-decoding" }, message: "must have required property 'spec-decoding'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.prefill === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.conc === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conc" }, message: "must have required property 'conc'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data["max-model-len"] === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max-model-len" }, message: "must have required property 'max-model-len'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data["exp-name"] === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp-name" }, message: "must have required property 'exp-name'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.disagg === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disagg" }, message: "must have required property 'disagg'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data["run-eval"] === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run-eval" }, message: "must have required property 'run-eval'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema151.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema151, data };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err17 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema152, data: data0 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema152.type, parentSchema: schema152, data: data0 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err19 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema152, data: data1 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema152.type, parentSchema: schema152, data: data1 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data["model-prefix"] !== void 0) {
      let data2 = data["model-prefix"];
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err21 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema152, data: data2 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema152.type, parentSchema: schema152, data: data2 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data3 = data.precision;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err23 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema152, data: data3 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema152.type, parentSchema: schema152, data: data3 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.framework !== void 0) {
      let data4 = data.framework;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err25 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema152, data: data4 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema152.type, parentSchema: schema152, data: data4 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 !== "string") {
        const err27 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema151.properties.runner.type, parentSchema: schema151.properties.runner, data: data5 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      let data6 = data.isl;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err28 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data6 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err29 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data6 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err30 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data6 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.osl !== void 0) {
      let data7 = data.osl;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err31 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data7 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err32 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data7 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err33 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data7 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data["spec-decoding"] !== void 0) {
      let data8 = data["spec-decoding"];
      if (typeof data8 !== "string") {
        const err34 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema159.type, parentSchema: schema159, data: data8 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (!(data8 === "mtp" || data8 === "draft_model" || data8 === "none")) {
        const err35 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema159.enum }, message: "must be equal to one of the allowed values", schema: schema159.enum, parentSchema: schema159, data: data8 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate79(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : appended(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate81(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : appended(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.conc !== void 0) {
      let data11 = data.conc;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err36 = { instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema151.properties.conc, data: data11 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err37 = { instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data12 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 9007199254740991 || isNaN(data12)) {
              const err38 = { instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data12 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err39 = { instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data12 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema151.properties.conc.type, parentSchema: schema151.properties.conc, data: data11 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data["max-model-len"] !== void 0) {
      let data13 = data["max-model-len"];
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err41 = { instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data13 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err42 = { instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data13 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
          const err43 = { instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data13 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data["exp-name"] !== void 0) {
      let data14 = data["exp-name"];
      if (typeof data14 !== "string") {
        const err44 = { instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema151.properties["exp-name"].type, parentSchema: schema151.properties["exp-name"], data: data14 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data15 = data.disagg;
      if (typeof data15 !== "boolean") {
        const err45 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema151.properties.disagg.type, parentSchema: schema151.properties.disagg, data: data15 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data["run-eval"] !== void 0) {
      let data16 = data["run-eval"];
      if (typeof data16 !== "boolean") {
        const err46 = { instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema151.properties["run-eval"].type, parentSchema: schema151.properties["run-eval"], data: data16 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.router !== void 0) {
      if (!validate83(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : appended(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      let data18 = data["kv-p2p-transfer"];
      if (typeof data18 === "string") {
        if (!pattern5.test(data18)) {
          const err47 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema152, data: data18 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema152.type, parentSchema: schema152, data: data18 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data["eval-conc"] !== void 0) {
      let data19 = data["eval-conc"];
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err49 = { instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.type, parentSchema: schema157, data: data19 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 9007199254740991 || isNaN(data19)) {
          const err50 = { instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema157, data: data19 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data19 < 1 || isNaN(data19)) {
          const err51 = { instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema157, data: data19 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
    if (data["eval-all-concs"] !== void 0) {
      let data20 = data["eval-all-concs"];
      if (typeof data20 !== "boolean") {
        const err52 = { instancePath: instancePath + "/eval-all-concs", schemaPath: "#/properties/eval-all-concs/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema151.properties["eval-all-concs"].type, parentSchema: schema151.properties["eval-all-concs"], data: data20 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data["eval-only"] !== void 0) {
      let data21 = data["eval-only"];
      if (typeof data21 !== "boolean") {
        const err53 = { instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema151.properties["eval-only"].type, parentSchema: schema151.properties["eval-only"], data: data21 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema151.type, parentSchema: schema151, data };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNodes = validate90;
var schema184 = { "type": "array", "title": "Nodes", "$anchor": "nodes", "minItems": 1, "items": { "$ref": "#/$defs/node", "description": "One node." }, "description": "The nodes that carry a runner label: a list with at least one name." };
var schema183 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema184, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/node/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema183, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema183.type, parentSchema: schema183, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema184.type, parentSchema: schema184, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validateHardware = validate91;
var schema187 = { "type": "object", "title": "Hardware", "$anchor": "hardware", "additionalProperties": false, "required": ["available-cpu-dram-mib", "gpus-per-node"], "description": "What a node of a runner label has.", "properties": { "available-cpu-dram-mib": { "$ref": "#/$defs/size", "description": "Memory of the host that a job can have, in MiB." }, "gpus-per-node": { "$ref": "#/$defs/size", "description": "GPUs of a node." } } };
var schema188 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["available-cpu-dram-mib"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "available-cpu-dram-mib" }, message: "must have required property 'available-cpu-dram-mib'", schema: schema187.required, parentSchema: schema187, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["gpus-per-node"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpus-per-node" }, message: "must have required property 'gpus-per-node'", schema: schema187.required, parentSchema: schema187, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "available-cpu-dram-mib" || key0 === "gpus-per-node")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema187, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["available-cpu-dram-mib"] !== void 0) {
      let data0 = data["available-cpu-dram-mib"];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema188.type, parentSchema: schema188, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema188, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema188, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data["gpus-per-node"] !== void 0) {
      let data1 = data["gpus-per-node"];
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/gpus-per-node", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema188.type, parentSchema: schema188, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/gpus-per-node", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema188, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/gpus-per-node", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema188, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema187.type, parentSchema: schema187, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSingleNodeAgenticEntry = validate92;
var schema195 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:single-node-agentic-entry", "title": "Single-node agentic entry", "description": "One single-node entry of the matrix for agentic coding: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "tp", "pp", "dcp-size", "pcp-size", "ep", "dp-attn", "spec-decoding", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "scenario-type"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "conc": { "$ref": "#/$defs/size", "description": "Concurrency: requests in flight." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold." }, "total-cpu-dram-gb": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading." }, "duration": { "$ref": "#/$defs/size", "description": "How long the workload is replayed, in seconds." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "scenario-type": { "type": "string", "const": "agentic-coding", "description": "Kind of workload." }, "kv-offload-backend": { "$ref": "#/$defs/kv-backend", "description": "What does the KV offloading." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "kv-backend": { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } }, "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." }, "optional-version": { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." }, "kv-offloading": { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." } } };
var schema196 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema201 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema206 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var schema208 = { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." };
var schema210 = { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } };
var schema212 = { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema210.required, parentSchema: schema210, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema210, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema196, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.type, parentSchema: schema196, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: schema212.type }, message: "must be string,null", schema: schema212.type, parentSchema: schema212, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema212, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema210.type, parentSchema: schema210, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema213 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema215 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema213.required, parentSchema: schema213, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema213.required, parentSchema: schema213, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema213, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema196, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.type, parentSchema: schema196, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema215, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema215.type, parentSchema: schema215, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema213.type, parentSchema: schema213, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data["spec-decoding"] === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec-decoding" }, message: "must have required property 'spec-decoding'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.conc === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conc" }, message: "must have required property 'conc'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data["kv-offloading"] === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kv-offloading" }, message: "must have required property 'kv-offloading'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data["total-cpu-dram-gb"] === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total-cpu-dram-gb" }, message: "must have required property 'total-cpu-dram-gb'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.duration === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data["exp-name"] === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp-name" }, message: "must have required property 'exp-name'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data["scenario-type"] === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario-type" }, message: "must have required property 'scenario-type'", schema: schema195.required, parentSchema: schema195, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema195.properties, key0)) {
        const err19 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema195, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err20 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema196, data: data0 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.type, parentSchema: schema196, data: data0 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err22 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema196, data: data1 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.type, parentSchema: schema196, data: data1 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data["model-prefix"] !== void 0) {
      let data2 = data["model-prefix"];
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err24 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema196, data: data2 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.type, parentSchema: schema196, data: data2 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data3 = data.precision;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err26 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema196, data: data3 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.type, parentSchema: schema196, data: data3 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.framework !== void 0) {
      let data4 = data.framework;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err28 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema196, data: data4 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.type, parentSchema: schema196, data: data4 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 !== "string") {
        const err30 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema195.properties.runner.type, parentSchema: schema195.properties.runner, data: data5 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.tp !== void 0) {
      let data6 = data.tp;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err31 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema201.type, parentSchema: schema201, data: data6 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err32 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema201, data: data6 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err33 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema201, data: data6 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.pp !== void 0) {
      let data7 = data.pp;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err34 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema201.type, parentSchema: schema201, data: data7 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err35 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema201, data: data7 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err36 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema201, data: data7 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data["dcp-size"] !== void 0) {
      let data8 = data["dcp-size"];
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err37 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema201.type, parentSchema: schema201, data: data8 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err38 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema201, data: data8 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err39 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema201, data: data8 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data["pcp-size"] !== void 0) {
      let data9 = data["pcp-size"];
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err40 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema201.type, parentSchema: schema201, data: data9 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          const err41 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema201, data: data9 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err42 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema201, data: data9 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.ep !== void 0) {
      let data10 = data.ep;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err43 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema201.type, parentSchema: schema201, data: data10 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          const err44 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema201, data: data10 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err45 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema201, data: data10 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data11 = data["dp-attn"];
      if (typeof data11 !== "boolean") {
        const err46 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema195.properties["dp-attn"].type, parentSchema: schema195.properties["dp-attn"], data: data11 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      let data12 = data["spec-decoding"];
      if (typeof data12 !== "string") {
        const err47 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema206.type, parentSchema: schema206, data: data12 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (!(data12 === "mtp" || data12 === "draft_model" || data12 === "none")) {
        const err48 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema206.enum }, message: "must be equal to one of the allowed values", schema: schema206.enum, parentSchema: schema206, data: data12 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.conc !== void 0) {
      let data13 = data.conc;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err49 = { instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema201.type, parentSchema: schema201, data: data13 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err50 = { instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema201, data: data13 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
          const err51 = { instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema201, data: data13 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
    if (data["kv-offloading"] !== void 0) {
      let data14 = data["kv-offloading"];
      if (typeof data14 !== "string") {
        const err52 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema208.type, parentSchema: schema208, data: data14 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (!(data14 === "none" || data14 === "dram")) {
        const err53 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: schema208.enum }, message: "must be equal to one of the allowed values", schema: schema208.enum, parentSchema: schema208, data: data14 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data["total-cpu-dram-gb"] !== void 0) {
      let data15 = data["total-cpu-dram-gb"];
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err54 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema195.properties["total-cpu-dram-gb"].type, parentSchema: schema195.properties["total-cpu-dram-gb"], data: data15 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 9007199254740991 || isNaN(data15)) {
          const err55 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema195.properties["total-cpu-dram-gb"], data: data15 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err56 = { instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema195.properties["total-cpu-dram-gb"], data: data15 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
    }
    if (data.duration !== void 0) {
      let data16 = data.duration;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err57 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema201.type, parentSchema: schema201, data: data16 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 9007199254740991 || isNaN(data16)) {
          const err58 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema201, data: data16 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
          const err59 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema201, data: data16 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      }
    }
    if (data["exp-name"] !== void 0) {
      let data17 = data["exp-name"];
      if (typeof data17 !== "string") {
        const err60 = { instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema195.properties["exp-name"].type, parentSchema: schema195.properties["exp-name"], data: data17 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data["scenario-type"] !== void 0) {
      let data18 = data["scenario-type"];
      if (typeof data18 !== "string") {
        const err61 = { instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema195.properties["scenario-type"].type, parentSchema: schema195.properties["scenario-type"], data: data18 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      if ("agentic-coding" !== data18) {
        const err62 = { instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, message: "must be equal to constant", schema: "agentic-coding", parentSchema: schema195.properties["scenario-type"], data: data18 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data["kv-offload-backend"] !== void 0) {
      if (!validate93(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : appended(vErrors, validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate95(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate95.errors : appended(vErrors, validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data["run-eval"] !== void 0) {
      let data21 = data["run-eval"];
      if (typeof data21 !== "boolean") {
        const err63 = { instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema195.properties["run-eval"].type, parentSchema: schema195.properties["run-eval"], data: data21 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data["eval-only"] !== void 0) {
      let data22 = data["eval-only"];
      if (typeof data22 !== "boolean") {
        const err64 = { instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema195.properties["eval-only"].type, parentSchema: schema195.properties["eval-only"], data: data22 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema195.type, parentSchema: schema195, data };
    if (vErrors === null) {
      vErrors = [err65];
    } else {
      vErrors.push(err65);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSingleNodeEntry = validate97;
var schema216 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:single-node-entry", "title": "Single-node entry", "description": "One single-node entry of the matrix at fixed sequence lengths: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "tp", "pp", "dcp-size", "pcp-size", "conc", "max-model-len", "ep", "dp-attn", "spec-decoding", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "conc": { "$ref": "#/$defs/size", "description": "Concurrency: requests in flight." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "const": false, "description": "Whether prefill and decode run on workers of their own: on one node they do not." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." } } };
var schema217 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema222 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema231 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var schema232 = { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema234 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema232.required, parentSchema: schema232, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema232.required, parentSchema: schema232, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema232, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema217, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema217.type, parentSchema: schema217, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema234, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema234.type, parentSchema: schema234, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema232.type, parentSchema: schema232, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.isl === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.pp === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pp" }, message: "must have required property 'pp'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data["dcp-size"] === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dcp-size" }, message: "must have required property 'dcp-size'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data["pcp-size"] === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pcp-size" }, message: "must have required property 'pcp-size'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.conc === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conc" }, message: "must have required property 'conc'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data["max-model-len"] === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max-model-len" }, message: "must have required property 'max-model-len'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data["spec-decoding"] === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec-decoding" }, message: "must have required property 'spec-decoding'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data["exp-name"] === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp-name" }, message: "must have required property 'exp-name'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.disagg === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disagg" }, message: "must have required property 'disagg'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data["run-eval"] === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run-eval" }, message: "must have required property 'run-eval'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema216.properties, key0)) {
        const err20 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema216, data };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err21 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema217, data: data0 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema217.type, parentSchema: schema217, data: data0 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err23 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema217, data: data1 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema217.type, parentSchema: schema217, data: data1 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data["model-prefix"] !== void 0) {
      let data2 = data["model-prefix"];
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err25 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema217, data: data2 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema217.type, parentSchema: schema217, data: data2 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data3 = data.precision;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err27 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema217, data: data3 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema217.type, parentSchema: schema217, data: data3 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.framework !== void 0) {
      let data4 = data.framework;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err29 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema217, data: data4 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema217.type, parentSchema: schema217, data: data4 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.runner !== void 0) {
      let data5 = data.runner;
      if (typeof data5 !== "string") {
        const err31 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema216.properties.runner.type, parentSchema: schema216.properties.runner, data: data5 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.isl !== void 0) {
      let data6 = data.isl;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err32 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema222.type, parentSchema: schema222, data: data6 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err33 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema222, data: data6 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err34 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema222, data: data6 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.osl !== void 0) {
      let data7 = data.osl;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err35 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema222.type, parentSchema: schema222, data: data7 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err36 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema222, data: data7 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err37 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema222, data: data7 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.tp !== void 0) {
      let data8 = data.tp;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err38 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema222.type, parentSchema: schema222, data: data8 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err39 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema222, data: data8 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err40 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema222, data: data8 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.pp !== void 0) {
      let data9 = data.pp;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err41 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema222.type, parentSchema: schema222, data: data9 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          const err42 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema222, data: data9 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err43 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema222, data: data9 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data["dcp-size"] !== void 0) {
      let data10 = data["dcp-size"];
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err44 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema222.type, parentSchema: schema222, data: data10 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          const err45 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema222, data: data10 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err46 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema222, data: data10 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
    if (data["pcp-size"] !== void 0) {
      let data11 = data["pcp-size"];
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err47 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema222.type, parentSchema: schema222, data: data11 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          const err48 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema222, data: data11 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err49 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema222, data: data11 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.conc !== void 0) {
      let data12 = data.conc;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err50 = { instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema222.type, parentSchema: schema222, data: data12 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 9007199254740991 || isNaN(data12)) {
          const err51 = { instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema222, data: data12 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          const err52 = { instancePath: instancePath + "/conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema222, data: data12 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data["max-model-len"] !== void 0) {
      let data13 = data["max-model-len"];
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err53 = { instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema222.type, parentSchema: schema222, data: data13 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err54 = { instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema222, data: data13 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
          const err55 = { instancePath: instancePath + "/max-model-len", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema222, data: data13 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
    if (data.ep !== void 0) {
      let data14 = data.ep;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err56 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema222.type, parentSchema: schema222, data: data14 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 9007199254740991 || isNaN(data14)) {
          const err57 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema222, data: data14 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err58 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema222, data: data14 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
    }
    if (data["dp-attn"] !== void 0) {
      let data15 = data["dp-attn"];
      if (typeof data15 !== "boolean") {
        const err59 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema216.properties["dp-attn"].type, parentSchema: schema216.properties["dp-attn"], data: data15 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      let data16 = data["spec-decoding"];
      if (typeof data16 !== "string") {
        const err60 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema231.type, parentSchema: schema231, data: data16 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (!(data16 === "mtp" || data16 === "draft_model" || data16 === "none")) {
        const err61 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema231.enum }, message: "must be equal to one of the allowed values", schema: schema231.enum, parentSchema: schema231, data: data16 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data["exp-name"] !== void 0) {
      let data17 = data["exp-name"];
      if (typeof data17 !== "string") {
        const err62 = { instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema216.properties["exp-name"].type, parentSchema: schema216.properties["exp-name"], data: data17 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.disagg !== void 0) {
      let data18 = data.disagg;
      if (typeof data18 !== "boolean") {
        const err63 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema216.properties.disagg.type, parentSchema: schema216.properties.disagg, data: data18 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (false !== data18) {
        const err64 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema216.properties.disagg, data: data18 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data["run-eval"] !== void 0) {
      let data19 = data["run-eval"];
      if (typeof data19 !== "boolean") {
        const err65 = { instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema216.properties["run-eval"].type, parentSchema: schema216.properties["run-eval"], data: data19 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.router !== void 0) {
      if (!validate98(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate98.errors : appended(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data["eval-only"] !== void 0) {
      let data21 = data["eval-only"];
      if (typeof data21 !== "boolean") {
        const err66 = { instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema216.properties["eval-only"].type, parentSchema: schema216.properties["eval-only"], data: data21 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
  } else {
    const err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema216.type, parentSchema: schema216, data };
    if (vErrors === null) {
      vErrors = [err67];
    } else {
      vErrors.push(err67);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
