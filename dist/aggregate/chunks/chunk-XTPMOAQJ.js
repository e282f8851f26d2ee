#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{__commonJS,__require}from"./chunk-ECKO67SV.js";var require_node_fs=__commonJS({"builtin:node:fs"(exports,module){module.exports=__require("node:fs")}});var require_node_buffer=__commonJS({"builtin:node:buffer"(exports,module){module.exports=__require("node:buffer")}});export{require_node_fs,require_node_buffer};
