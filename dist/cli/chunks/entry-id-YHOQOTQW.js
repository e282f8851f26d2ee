#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{layoutOf,withIds}from"./chunk-XBCLWMEV.js";import"./chunk-XDSGYOCT.js";export{layoutOf,withIds};
