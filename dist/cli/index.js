#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/argparse/lib/sub.js
var require_sub = __commonJS({
  "node_modules/argparse/lib/sub.js"(exports, module) {
    "use strict";
    var { inspect } = __require("util");
    module.exports = function sub(pattern, ...values) {
      const regex = /%(?:(%)|(-)?(\*)?(?:\((\w+)\))?([A-Za-z]))/g;
      const result = pattern.replace(regex, function(_, is_literal, is_left_align, is_padded, name, format) {
        if (is_literal) return "%";
        let padded_count = 0;
        if (is_padded) {
          if (values.length === 0) throw new TypeError("not enough arguments for format string");
          padded_count = values.shift();
          if (!Number.isInteger(padded_count)) throw new TypeError("* wants int");
        }
        let str;
        if (name !== void 0) {
          const dict = values[0];
          if (typeof dict !== "object" || dict === null) throw new TypeError("format requires a mapping");
          if (!(name in dict)) throw new TypeError(`no such key: '${name}'`);
          str = dict[name];
        } else {
          if (values.length === 0) throw new TypeError("not enough arguments for format string");
          str = values.shift();
        }
        switch (format) {
          case "s":
            str = String(str);
            break;
          case "r":
            str = inspect(str);
            break;
          case "d":
          case "i":
            if (typeof str !== "number") {
              throw new TypeError(`%${format} format: a number is required, not ${typeof str}`);
            }
            str = String(str.toFixed(0));
            break;
          default:
            throw new TypeError(`unsupported format character '${format}'`);
        }
        if (padded_count > 0) {
          return is_left_align ? str.padEnd(padded_count) : str.padStart(padded_count);
        } else {
          return str;
        }
      });
      if (values.length) {
        if (values.length === 1 && typeof values[0] === "object" && values[0] !== null) {
        } else {
          throw new TypeError("not all arguments converted during string formatting");
        }
      }
      return result;
    };
  }
});

// node_modules/argparse/lib/_colorize.js
var require_colorize = __commonJS({
  "node_modules/argparse/lib/_colorize.js"(exports, module) {
    "use strict";
    var ANSIColors = {
      RESET: "\x1B[0m",
      BOLD_BLUE: "\x1B[1;34m",
      BOLD_CYAN: "\x1B[1;36m",
      BOLD_GREEN: "\x1B[1;32m",
      BOLD_MAGENTA: "\x1B[1;35m",
      BOLD_YELLOW: "\x1B[1;33m",
      CYAN: "\x1B[36m",
      GREEN: "\x1B[32m",
      MAGENTA: "\x1B[35m",
      YELLOW: "\x1B[33m"
    };
    var argparse = {
      usage: ANSIColors.BOLD_BLUE,
      prog: ANSIColors.BOLD_MAGENTA,
      prog_extra: ANSIColors.MAGENTA,
      heading: ANSIColors.BOLD_BLUE,
      summary_long_option: ANSIColors.CYAN,
      summary_short_option: ANSIColors.GREEN,
      summary_label: ANSIColors.YELLOW,
      summary_action: ANSIColors.GREEN,
      long_option: ANSIColors.BOLD_CYAN,
      short_option: ANSIColors.BOLD_GREEN,
      label: ANSIColors.BOLD_YELLOW,
      action: ANSIColors.BOLD_GREEN,
      reset: ANSIColors.RESET
    };
    var default_theme = { argparse };
    var argparse_no_color = {};
    for (const name of Object.keys(argparse)) argparse_no_color[name] = "";
    var theme_no_color = { argparse: argparse_no_color };
    function decolor(text) {
      for (const code of Object.values(ANSIColors)) {
        text = text.split(code).join("");
      }
      return text;
    }
    function can_colorize(file = void 0) {
      const getenv = (name) => {
        try {
          return process.env[name];
        } catch (err) {
          return void 0;
        }
      };
      if (getenv("PYTHON_COLORS") === "0") return false;
      if (getenv("PYTHON_COLORS") === "1") return true;
      if (getenv("NO_COLOR")) return false;
      if (getenv("FORCE_COLOR")) return true;
      if (getenv("TERM") === "dumb") return false;
      if (file === void 0) file = process.stdout;
      if (!file) return false;
      if (typeof file.hasColors === "function") return file.hasColors();
      return file.isTTY === true;
    }
    function get_theme({ tty_file, force_color = false, force_no_color = false } = {}) {
      if (force_color || !force_no_color && can_colorize(tty_file)) {
        return default_theme;
      }
      return theme_no_color;
    }
    module.exports = { can_colorize, decolor, get_theme };
  }
});

// node_modules/argparse/lib/textwrap.js
var require_textwrap = __commonJS({
  "node_modules/argparse/lib/textwrap.js"(exports, module) {
    "use strict";
    var wordsep_simple_re = /([\t\n\x0b\x0c\r ]+)/;
    var TextWrapper = class {
      /*
       *  Object for wrapping/filling text.  The public interface consists of
       *  the wrap() and fill() methods; the other methods are just there for
       *  subclasses to override in order to tweak the default behaviour.
       *  If you want to completely replace the main wrapping algorithm,
       *  you'll probably have to override _wrap_chunks().
       *
       *  Several instance attributes control various aspects of wrapping:
       *    width (default: 70)
       *      the maximum width of wrapped lines (unless break_long_words
       *      is false)
       *    initial_indent (default: "")
       *      string that will be prepended to the first line of wrapped
       *      output.  Counts towards the line's width.
       *    subsequent_indent (default: "")
       *      string that will be prepended to all lines save the first
       *      of wrapped output; also counts towards each line's width.
       *    expand_tabs (default: true)
       *      Expand tabs in input text to spaces before further processing.
       *      Each tab will become 0 .. 'tabsize' spaces, depending on its position
       *      in its line.  If false, each tab is treated as a single character.
       *    tabsize (default: 8)
       *      Expand tabs in input text to 0 .. 'tabsize' spaces, unless
       *      'expand_tabs' is false.
       *    replace_whitespace (default: true)
       *      Replace all whitespace characters in the input text by spaces
       *      after tab expansion.  Note that if expand_tabs is false and
       *      replace_whitespace is true, every tab will be converted to a
       *      single space!
       *    fix_sentence_endings (default: false)
       *      Ensure that sentence-ending punctuation is always followed
       *      by two spaces.  Off by default because the algorithm is
       *      (unavoidably) imperfect.
       *    break_long_words (default: true)
       *      Break words longer than 'width'.  If false, those words will not
       *      be broken, and some lines might be longer than 'width'.
       *    break_on_hyphens (default: true)
       *      Allow breaking hyphenated words. If true, wrapping will occur
       *      preferably on whitespaces and right after hyphens part of
       *      compound words.
       *    drop_whitespace (default: true)
       *      Drop leading and trailing whitespace from lines.
       *    max_lines (default: None)
       *      Truncate wrapped lines.
       *    placeholder (default: ' [...]')
       *      Append to the last line of truncated text.
       */
      constructor(options = {}) {
        const {
          width = 70,
          initial_indent = "",
          subsequent_indent = "",
          expand_tabs = true,
          replace_whitespace = true,
          fix_sentence_endings = false,
          break_long_words = true,
          drop_whitespace = true,
          break_on_hyphens = true,
          tabsize = 8,
          max_lines = void 0,
          placeholder = " [...]"
        } = options;
        this.width = width;
        this.initial_indent = initial_indent;
        this.subsequent_indent = subsequent_indent;
        this.expand_tabs = expand_tabs;
        this.replace_whitespace = replace_whitespace;
        this.fix_sentence_endings = fix_sentence_endings;
        this.break_long_words = break_long_words;
        this.drop_whitespace = drop_whitespace;
        this.break_on_hyphens = break_on_hyphens;
        this.tabsize = tabsize;
        this.max_lines = max_lines;
        this.placeholder = placeholder;
      }
      // -- Private methods -----------------------------------------------
      // (possibly useful for subclasses to override)
      _munge_whitespace(text) {
        if (this.expand_tabs) {
          text = text.replace(/\t/g, " ".repeat(this.tabsize));
        }
        if (this.replace_whitespace) {
          text = text.replace(/[\t\n\x0b\x0c\r]/g, " ");
        }
        return text;
      }
      _split(text) {
        let chunks = text.split(wordsep_simple_re);
        chunks = chunks.filter(Boolean);
        return chunks;
      }
      _handle_long_word(reversed_chunks, cur_line, cur_len, width) {
        let space_left;
        if (width < 1) {
          space_left = 1;
        } else {
          space_left = width - cur_len;
        }
        if (this.break_long_words) {
          const chunk = reversed_chunks[reversed_chunks.length - 1];
          space_left = Math.floor(space_left);
          const high = chunk.charCodeAt(space_left - 1);
          const low = chunk.charCodeAt(space_left);
          if (high >= 55296 && high <= 56319 && low >= 56320 && low <= 57343) {
            space_left += space_left === 1 && cur_len === 0 ? 1 : -1;
          }
          if (space_left === 0) return;
          cur_line.push(chunk.slice(0, space_left));
          reversed_chunks[reversed_chunks.length - 1] = chunk.slice(space_left);
          if (!reversed_chunks[reversed_chunks.length - 1]) reversed_chunks.pop();
        } else if (!cur_line) {
          cur_line.push(...reversed_chunks.pop());
        }
      }
      _wrap_chunks(chunks) {
        const lines2 = [];
        let indent;
        if (this.width <= 0) {
          throw Error(`invalid width ${this.width} (must be > 0)`);
        }
        if (this.max_lines !== void 0) {
          if (this.max_lines > 1) {
            indent = this.subsequent_indent;
          } else {
            indent = this.initial_indent;
          }
          if (indent.length + this.placeholder.trimStart().length > this.width) {
            throw Error("placeholder too large for max width");
          }
        }
        chunks = chunks.reverse();
        while (chunks.length > 0) {
          const cur_line = [];
          let cur_len = 0;
          let indent2;
          if (lines2) {
            indent2 = this.subsequent_indent;
          } else {
            indent2 = this.initial_indent;
          }
          const width = this.width - indent2.length;
          if (this.drop_whitespace && chunks[chunks.length - 1].trim() === "" && lines2.length > 0) {
            chunks.pop();
          }
          while (chunks.length > 0) {
            const l = chunks[chunks.length - 1].length;
            if (cur_len + l <= width) {
              cur_line.push(chunks.pop());
              cur_len += l;
            } else {
              break;
            }
          }
          if (chunks.length && chunks[chunks.length - 1].length > width) {
            this._handle_long_word(chunks, cur_line, cur_len, width);
            cur_len = cur_line.map((l) => l.length).reduce((a, b) => a + b, 0);
          }
          if (this.drop_whitespace && cur_line.length > 0 && cur_line[cur_line.length - 1].trim() === "") {
            cur_len -= cur_line[cur_line.length - 1].length;
            cur_line.pop();
          }
          if (cur_line) {
            if (this.max_lines === void 0 || lines2.length + 1 < this.max_lines || (chunks.length === 0 || this.drop_whitespace && chunks.length === 1 && !chunks[0].trim()) && cur_len <= width) {
              lines2.push(indent2 + cur_line.join(""));
            } else {
              let had_break = false;
              while (cur_line) {
                if (cur_line[cur_line.length - 1].trim() && cur_len + this.placeholder.length <= width) {
                  cur_line.push(this.placeholder);
                  lines2.push(indent2 + cur_line.join(""));
                  had_break = true;
                  break;
                }
                cur_len -= cur_line[-1].length;
                cur_line.pop();
              }
              if (!had_break) {
                if (lines2) {
                  const prev_line = lines2[lines2.length - 1].trimEnd();
                  if (prev_line.length + this.placeholder.length <= this.width) {
                    lines2[lines2.length - 1] = prev_line + this.placeholder;
                    break;
                  }
                }
                lines2.push(indent2 + this.placeholder.lstrip());
              }
              break;
            }
          }
        }
        return lines2;
      }
      _split_chunks(text) {
        text = this._munge_whitespace(text);
        return this._split(text);
      }
      // -- Public interface ----------------------------------------------
      wrap(text) {
        const chunks = this._split_chunks(text);
        return this._wrap_chunks(chunks);
      }
      fill(text) {
        return this.wrap(text).join("\n");
      }
    };
    function wrap(text, options = {}) {
      const { width = 70, ...kwargs } = options;
      const w = new TextWrapper(Object.assign({ width }, kwargs));
      return w.wrap(text);
    }
    function fill(text, options = {}) {
      const { width = 70, ...kwargs } = options;
      const w = new TextWrapper(Object.assign({ width }, kwargs));
      return w.fill(text);
    }
    var _whitespace_only_re = /^[ \t]+$/mg;
    var _leading_whitespace_re = /(^[ \t]*)(?:[^ \t\n])/mg;
    function dedent(text) {
      let margin = void 0;
      text = text.replace(_whitespace_only_re, "");
      const indents = text.match(_leading_whitespace_re) || [];
      for (let indent of indents) {
        indent = indent.slice(0, -1);
        if (margin === void 0) {
          margin = indent;
        } else if (indent.startsWith(margin)) {
        } else if (margin.startsWith(indent)) {
          margin = indent;
        } else {
          for (let i = 0; i < margin.length && i < indent.length; i++) {
            if (margin[i] !== indent[i]) {
              margin = margin.slice(0, i);
              break;
            }
          }
        }
      }
      if (margin) {
        text = text.replace(new RegExp("^" + margin, "mg"), "");
      }
      return text;
    }
    module.exports = { wrap, fill, dedent };
  }
});

// node_modules/argparse/lib/difflib.js
var require_difflib = __commonJS({
  "node_modules/argparse/lib/difflib.js"(exports, module) {
    "use strict";
    function calculate_ratio(matches, length) {
      return length ? 2 * matches / length : 1;
    }
    var SequenceMatcher = class {
      constructor() {
        this.a = [];
        this.b = [];
        this.b2j = /* @__PURE__ */ new Map();
        this.fullbcount = void 0;
        this.matching_blocks = void 0;
      }
      set_seq1(a) {
        this.a = Array.from(a);
        this.matching_blocks = void 0;
      }
      set_seq2(b) {
        this.b = Array.from(b);
        this.matching_blocks = void 0;
        this.fullbcount = void 0;
        this._chain_b();
      }
      _chain_b() {
        const b2j = /* @__PURE__ */ new Map();
        for (const [i, element] of this.b.entries()) {
          const indices = b2j.get(element) || [];
          indices.push(i);
          b2j.set(element, indices);
        }
        const n = this.b.length;
        if (n >= 200) {
          const ntest = Math.floor(n / 100) + 1;
          for (const [element, indices] of b2j) {
            if (indices.length > ntest) b2j.delete(element);
          }
        }
        this.b2j = b2j;
      }
      find_longest_match(alo, ahi, blo, bhi) {
        const { a, b, b2j } = this;
        let besti = alo;
        let bestj = blo;
        let bestsize = 0;
        let j2len = /* @__PURE__ */ new Map();
        for (let i = alo; i < ahi; i++) {
          const newj2len = /* @__PURE__ */ new Map();
          for (const j of b2j.get(a[i]) || []) {
            if (j < blo) continue;
            if (j >= bhi) break;
            const k = (j2len.get(j - 1) || 0) + 1;
            newj2len.set(j, k);
            if (k > bestsize) {
              besti = i - k + 1;
              bestj = j - k + 1;
              bestsize = k;
            }
          }
          j2len = newj2len;
        }
        while (besti > alo && bestj > blo && a[besti - 1] === b[bestj - 1]) {
          besti--;
          bestj--;
          bestsize++;
        }
        while (besti + bestsize < ahi && bestj + bestsize < bhi && a[besti + bestsize] === b[bestj + bestsize]) {
          bestsize++;
        }
        return [besti, bestj, bestsize];
      }
      get_matching_blocks() {
        if (this.matching_blocks !== void 0) return this.matching_blocks;
        const la = this.a.length;
        const lb = this.b.length;
        const queue = [[0, la, 0, lb]];
        const matching_blocks = [];
        while (queue.length) {
          const [alo, ahi, blo, bhi] = queue.pop();
          const match = this.find_longest_match(alo, ahi, blo, bhi);
          const [i, j, k] = match;
          if (k) {
            matching_blocks.push(match);
            if (alo < i && blo < j) queue.push([alo, i, blo, j]);
            if (i + k < ahi && j + k < bhi) {
              queue.push([i + k, ahi, j + k, bhi]);
            }
          }
        }
        matching_blocks.sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2]);
        let i1 = 0;
        let j1 = 0;
        let k1 = 0;
        const non_adjacent = [];
        for (const [i2, j2, k2] of matching_blocks) {
          if (i1 + k1 === i2 && j1 + k1 === j2) {
            k1 += k2;
          } else {
            if (k1) non_adjacent.push([i1, j1, k1]);
            i1 = i2;
            j1 = j2;
            k1 = k2;
          }
        }
        if (k1) non_adjacent.push([i1, j1, k1]);
        non_adjacent.push([la, lb, 0]);
        this.matching_blocks = non_adjacent;
        return non_adjacent;
      }
      ratio() {
        const matches = this.get_matching_blocks().reduce((total, match) => total + match[2], 0);
        return calculate_ratio(matches, this.a.length + this.b.length);
      }
      quick_ratio() {
        if (this.fullbcount === void 0) {
          this.fullbcount = /* @__PURE__ */ new Map();
          for (const element of this.b) {
            this.fullbcount.set(element, (this.fullbcount.get(element) || 0) + 1);
          }
        }
        const avail = /* @__PURE__ */ new Map();
        let matches = 0;
        for (const element of this.a) {
          const numb = avail.has(element) ? avail.get(element) : this.fullbcount.get(element) || 0;
          avail.set(element, numb - 1);
          if (numb > 0) matches++;
        }
        return calculate_ratio(matches, this.a.length + this.b.length);
      }
      real_quick_ratio() {
        return calculate_ratio(
          Math.min(this.a.length, this.b.length),
          this.a.length + this.b.length
        );
      }
    };
    function compare_strings(a, b) {
      const ac = Array.from(a);
      const bc = Array.from(b);
      for (let i = 0; i < Math.min(ac.length, bc.length); i++) {
        const difference = ac[i].codePointAt(0) - bc[i].codePointAt(0);
        if (difference) return difference;
      }
      return ac.length - bc.length;
    }
    function get_close_matches(word, possibilities, n = 3, cutoff = 0.6) {
      if (!(n > 0)) throw new TypeError(`n must be > 0: ${n}`);
      if (!(cutoff >= 0 && cutoff <= 1)) {
        throw new TypeError(`cutoff must be in [0.0, 1.0]: ${cutoff}`);
      }
      const result = [];
      const matcher = new SequenceMatcher();
      matcher.set_seq2(word);
      for (const possibility of possibilities) {
        matcher.set_seq1(possibility);
        if (matcher.real_quick_ratio() >= cutoff && matcher.quick_ratio() >= cutoff && matcher.ratio() >= cutoff) {
          result.push([matcher.ratio(), possibility]);
        }
      }
      result.sort((a, b) => b[0] - a[0] || -compare_strings(a[1], b[1]));
      return result.slice(0, n).map((match) => match[1]);
    }
    module.exports = { get_close_matches };
  }
});

// node_modules/argparse/lib/argparse.js
var require_argparse = __commonJS({
  "node_modules/argparse/lib/argparse.js"(exports, module) {
    "use strict";
    var SUPPRESS2 = "==SUPPRESS==";
    var OPTIONAL = "?";
    var ZERO_OR_MORE = "*";
    var ONE_OR_MORE = "+";
    var PARSER = "A...";
    var REMAINDER = "...";
    var _UNRECOGNIZED_ARGS_ATTR = "_unrecognized_args";
    var assert = __require("assert");
    var util = __require("util");
    var fs = __require("fs");
    var sub = require_sub();
    var path = __require("path");
    var repr = util.inspect;
    function get_argv() {
      return process.argv.slice(1);
    }
    function get_terminal_size() {
      return {
        columns: +process.env.COLUMNS || process.stdout.columns || 80
      };
    }
    function hasattr(object, name) {
      return Object.prototype.hasOwnProperty.call(object, name);
    }
    function getattr(object, name, value) {
      return hasattr(object, name) ? object[name] : value;
    }
    function setattr(object, name, value) {
      object[name] = value;
    }
    function setdefault(object, name, value) {
      if (!hasattr(object, name)) object[name] = value;
      return object[name];
    }
    function delattr(object, name) {
      delete object[name];
    }
    function range(from, to, step = 1) {
      if (arguments.length === 1) [to, from] = [from, 0];
      if (typeof from !== "number" || typeof to !== "number" || typeof step !== "number") {
        throw new TypeError("argument cannot be interpreted as an integer");
      }
      if (step === 0) throw new TypeError("range() arg 3 must not be zero");
      const result = [];
      if (step > 0) {
        for (let i = from; i < to; i += step) result.push(i);
      } else {
        for (let i = from; i > to; i += step) result.push(i);
      }
      return result;
    }
    function splitlines(str, keepends = false) {
      let result;
      if (!keepends) {
        result = str.split(/\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/);
      } else {
        result = [];
        const parts = str.split(/(\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029])/);
        for (let i = 0; i < parts.length; i += 2) {
          result.push(parts[i] + (i + 1 < parts.length ? parts[i + 1] : ""));
        }
      }
      if (!result[result.length - 1]) result.pop();
      return result;
    }
    function _string_lstrip(string, prefix_chars) {
      let idx = 0;
      while (idx < string.length && prefix_chars.includes(string[idx])) idx++;
      return idx ? string.slice(idx) : string;
    }
    function _string_split(string, sep, maxsplit) {
      let result = string.split(sep);
      if (result.length > maxsplit) {
        result = result.slice(0, maxsplit).concat([result.slice(maxsplit).join(sep)]);
      }
      return result;
    }
    function _string_to_number(string) {
      if (typeof string === "string" && !/(?:^|\D)_|_(?:\D|$)/.test(string)) {
        string = string.replace(/_/g, "");
      }
      return Number(string);
    }
    function _array_remove(array, item) {
      const idx = array.indexOf(item);
      if (idx === -1) throw new TypeError(sub("%r not in list", item));
      array.splice(idx, 1);
    }
    function _choices_to_array(choices) {
      if (choices === void 0) {
        return [];
      } else if (Array.isArray(choices)) {
        return choices;
      } else if (choices instanceof Map) {
        return Array.from(choices.keys());
      } else if (choices !== null && typeof choices[Symbol.iterator] === "function") {
        return Array.from(choices);
      } else if (typeof choices === "object" && choices !== null) {
        return Object.keys(choices);
      } else {
        throw new Error(sub("invalid choices value: %r", choices));
      }
    }
    function _callable(cls) {
      const result = {
        // object is needed for inferred class name
        [cls.name]: function(...args) {
          const this_class = new.target === result || !new.target;
          return Reflect.construct(cls, args, this_class ? cls : new.target);
        }
      };
      result[cls.name].prototype = cls.prototype;
      cls.prototype[Symbol.toStringTag] = cls.name;
      return result[cls.name];
    }
    var no_default = /* @__PURE__ */ Symbol("no_default_value");
    function _parse_opts(args, descriptor) {
      function get_name() {
        const stack = new Error().stack.split("\n").map((x) => x.match(/^    at (.*) \(.*\)$/)).filter(Boolean).map((m) => m[1]).map((fn) => fn.match(/[^ .]*$/)[0]);
        if (stack.length && stack[0] === get_name.name) stack.shift();
        if (stack.length && stack[0] === _parse_opts.name) stack.shift();
        return stack.length ? stack[0] : "";
      }
      args = Array.from(args);
      let kwargs = {};
      const result = [];
      const last_opt = args.length && args[args.length - 1];
      if (typeof last_opt === "object" && last_opt !== null && !Array.isArray(last_opt) && (!last_opt.constructor || last_opt.constructor.name === "Object")) {
        kwargs = Object.assign({}, args.pop());
      }
      const missing_positionals = [];
      const positional_count = args.length;
      let keyword_only = false;
      for (const [key, def] of Object.entries(descriptor)) {
        if (key === "*") {
          keyword_only = true;
        } else if (key[0] === "*") {
          if (key.length > 0 && key[1] === "*") {
            result.push(kwargs);
            kwargs = {};
          } else {
            result.push(args);
            args = [];
          }
        } else if (key in kwargs && args.length > 0) {
          throw new TypeError(sub("%s() got multiple values for argument %r", get_name(), key));
        } else if (key in kwargs) {
          result.push(kwargs[key]);
          delete kwargs[key];
        } else if (args.length > 0 && !keyword_only) {
          result.push(args.shift());
        } else if (def !== no_default) {
          result.push(def);
        } else {
          missing_positionals.push(key);
        }
      }
      if (Object.keys(kwargs).length) {
        throw new TypeError(sub(
          "%s() got an unexpected keyword argument %r",
          get_name(),
          Object.keys(kwargs)[0]
        ));
      }
      if (args.length) {
        const entries = Object.entries(descriptor);
        const marker = entries.findIndex(([k]) => k === "*");
        const positional_entries = (marker === -1 ? entries : entries.slice(0, marker)).filter(([k]) => k[0] !== "*");
        const from = positional_entries.filter(([, v]) => v !== no_default).length;
        const to = positional_entries.length;
        throw new TypeError(sub(
          "%s() takes %s positional argument%s but %s %s given",
          get_name(),
          from === to ? sub("from %s to %s", from, to) : to,
          from === to && to === 1 ? "" : "s",
          positional_count,
          positional_count === 1 ? "was" : "were"
        ));
      }
      if (missing_positionals.length) {
        const strs = missing_positionals.map(repr);
        if (strs.length > 1) strs[strs.length - 1] = "and " + strs[strs.length - 1];
        const str_joined = strs.join(strs.length === 2 ? "" : ", ");
        throw new TypeError(sub(
          "%s() missing %i required positional argument%s: %s",
          get_name(),
          strs.length,
          strs.length === 1 ? "" : "s",
          str_joined
        ));
      }
      return result;
    }
    function _AttributeHolder(cls = Object) {
      return class _AttributeHolder extends cls {
        [util.inspect.custom]() {
          const type_name = this.constructor.name;
          const arg_strings = [];
          const star_args = {};
          for (const arg of this._get_args()) {
            arg_strings.push(repr(arg));
          }
          for (const [name, value] of this._get_kwargs()) {
            if (/^[a-z_][a-z0-9_$]*$/i.test(name)) {
              arg_strings.push(sub("%s=%r", name, value));
            } else {
              star_args[name] = value;
            }
          }
          if (Object.keys(star_args).length) {
            arg_strings.push(sub("**%s", repr(star_args)));
          }
          return sub("%s(%s)", type_name, arg_strings.join(", "));
        }
        toString() {
          return this[util.inspect.custom]();
        }
        _get_kwargs() {
          return Object.entries(this);
        }
        _get_args() {
          return [];
        }
      };
    }
    function _copy_items(items) {
      if (items === void 0 || items === null) {
        return [];
      }
      return items.slice(0);
    }
    function _identity(value) {
      return value;
    }
    var HelpFormatter2 = _callable(class HelpFormatter {
      /*
       *  Formatter for generating usage messages and argument help strings.
       *
       *  Only the name of this class is considered a public API. All the methods
       *  provided by the class are considered an implementation detail.
       */
      constructor() {
        let [
          prog,
          indent_increment,
          max_help_position,
          width,
          color
        ] = _parse_opts(arguments, {
          prog: no_default,
          indent_increment: 2,
          max_help_position: 24,
          width: void 0,
          color: true
        });
        if (width === void 0) {
          width = get_terminal_size().columns;
          width -= 2;
        }
        this._set_color(color);
        this._prog = prog;
        this._indent_increment = indent_increment;
        this._max_help_position = Math.min(
          max_help_position,
          Math.max(width - 20, indent_increment * 2)
        );
        this._width = width;
        this._current_indent = 0;
        this._level = 0;
        this._action_max_length = 0;
        this._root_section = this._Section(this, void 0);
        this._current_section = this._root_section;
        this._whitespace_matcher = /[ \t\n\r\f\v]+/g;
        this._long_break_matcher = /\n\n\n+/g;
      }
      _set_color(color) {
        const { can_colorize, decolor, get_theme } = require_colorize();
        if (color && can_colorize()) {
          this._theme = get_theme({ force_color: true }).argparse;
          this._decolor = decolor;
        } else {
          this._theme = get_theme({ force_no_color: true }).argparse;
          this._decolor = _identity;
        }
      }
      // ===============================
      // Section and indentation methods
      // ===============================
      _indent() {
        this._current_indent += this._indent_increment;
        this._level += 1;
      }
      _dedent() {
        this._current_indent -= this._indent_increment;
        assert(this._current_indent >= 0, "Indent decreased below 0.");
        this._level -= 1;
      }
      _add_item(func, args) {
        this._current_section.items.push([func, args]);
      }
      // ========================
      // Message building methods
      // ========================
      start_section(heading) {
        this._indent();
        const section = this._Section(this, this._current_section, heading);
        this._add_item(section.format_help.bind(section), []);
        this._current_section = section;
      }
      end_section() {
        this._current_section = this._current_section.parent;
        this._dedent();
      }
      add_text(text) {
        if (text !== SUPPRESS2 && text !== void 0) {
          this._add_item(this._format_text.bind(this), [text]);
        }
      }
      add_usage(usage2, actions, groups, prefix = void 0) {
        if (usage2 !== SUPPRESS2) {
          const args = [usage2, actions, groups, prefix];
          this._add_item(this._format_usage.bind(this), args);
        }
      }
      add_argument(action) {
        if (action.help !== SUPPRESS2) {
          const get_invocation = (action2) => this._decolor(this._format_action_invocation(action2));
          const invocation_lengths = [
            get_invocation(action).length + this._current_indent
          ];
          for (const subaction of this._iter_indented_subactions(action)) {
            invocation_lengths.push(
              get_invocation(subaction).length + this._current_indent
            );
          }
          const action_length = Math.max(...invocation_lengths);
          this._action_max_length = Math.max(
            this._action_max_length,
            action_length
          );
          this._add_item(this._format_action.bind(this), [action]);
        }
      }
      add_arguments(actions) {
        for (const action of actions) {
          this.add_argument(action);
        }
      }
      // =======================
      // Help-formatting methods
      // =======================
      format_help() {
        let help = this._root_section.format_help();
        if (help) {
          help = help.replace(this._long_break_matcher, "\n\n");
          help = help.replace(/^\n+|\n+$/g, "") + "\n";
        }
        return help;
      }
      _join_parts(part_strings) {
        return part_strings.filter((part) => part && part !== SUPPRESS2).join("");
      }
      _format_usage(usage2, actions, groups, prefix) {
        const t = this._theme;
        if (prefix === void 0) {
          prefix = "usage: ";
        }
        if (usage2 !== void 0) {
          usage2 = t.prog_extra + sub(usage2, {
            prog: t.prog + this._prog + t.reset + t.prog_extra
          }) + t.reset;
        } else if (usage2 === void 0 && !actions.length) {
          usage2 = t.prog + this._prog + t.reset;
        } else if (usage2 === void 0) {
          const prog = sub("%(prog)s", { prog: this._prog });
          const [parts, pos_start] = this._get_actions_usage_parts(actions, groups);
          usage2 = [prog].concat(parts).filter(Boolean).join(" ");
          const text_width = this._width - this._current_indent;
          if (prefix.length + this._decolor(usage2).length > text_width) {
            const opt_parts = parts.slice(0, pos_start);
            const pos_parts = parts.slice(pos_start);
            const get_lines = (parts2, indent, prefix2 = void 0) => {
              const lines3 = [];
              let line = [];
              const indent_length = indent.length;
              let line_len;
              if (prefix2 !== void 0) {
                line_len = prefix2.length - 1;
              } else {
                line_len = indent_length - 1;
              }
              for (const part of parts2) {
                const part_len = this._decolor(part).length;
                if (line_len + 1 + part_len > text_width && line.length) {
                  lines3.push(indent + line.join(" "));
                  line = [];
                  line_len = indent_length - 1;
                }
                line.push(part);
                line_len += part_len + 1;
              }
              if (line.length) {
                lines3.push(indent + line.join(" "));
              }
              if (prefix2 !== void 0) {
                lines3[0] = lines3[0].slice(indent_length);
              }
              return lines3;
            };
            let lines2;
            const prog_len = this._decolor(prog).length;
            if (prefix.length + prog_len <= 0.75 * text_width) {
              const indent = " ".repeat(prefix.length + prog_len + 1);
              if (opt_parts.length) {
                lines2 = get_lines([prog].concat(opt_parts), indent, prefix);
                lines2 = lines2.concat(get_lines(pos_parts, indent));
              } else if (pos_parts.length) {
                lines2 = get_lines([prog].concat(pos_parts), indent, prefix);
              } else {
                lines2 = [prog];
              }
            } else {
              const indent = " ".repeat(prefix.length);
              const parts2 = [].concat(opt_parts).concat(pos_parts);
              lines2 = get_lines(parts2, indent);
              if (lines2.length > 1) {
                lines2 = [];
                lines2 = lines2.concat(get_lines(opt_parts, indent));
                lines2 = lines2.concat(get_lines(pos_parts, indent));
              }
              lines2 = [prog].concat(lines2);
            }
            usage2 = lines2.join("\n");
          }
          if (usage2.startsWith(prog)) usage2 = usage2.slice(prog.length);
          usage2 = t.prog + prog + t.reset + usage2;
        }
        return t.usage + prefix + t.reset + usage2 + "\n\n";
      }
      _is_long_option(string) {
        return string.length > 2;
      }
      _get_actions_usage_parts(actions, groups) {
        actions = actions.filter((action) => action.help !== SUPPRESS2);
        const action_groups = new Map(actions.map((action) => [action, void 0]));
        for (const group of groups) {
          for (const action of group._group_actions) {
            if (action_groups.has(action)) {
              action_groups.set(action, group);
            }
          }
        }
        const positionals = [];
        for (const action of actions) {
          if (!action.option_strings.length) {
            const group = action_groups.get(action);
            action_groups.delete(action);
            if (group) {
              const group_actions = [];
              for (const action2 of group._group_actions) {
                if (action2.option_strings.length && action_groups.has(action2)) {
                  const action_group = action_groups.get(action2);
                  action_groups.delete(action2);
                  if (action_group) {
                    group_actions.push(action2);
                  }
                }
              }
              group_actions.push(action);
              positionals.push([group.required, group_actions]);
            } else {
              positionals.push([void 0, [action]]);
            }
          }
        }
        const optionals = [];
        for (const action of actions) {
          if (action.option_strings.length && action_groups.has(action)) {
            const group = action_groups.get(action);
            action_groups.delete(action);
            if (group) {
              const group_actions = [action];
              for (const action2 of group._group_actions) {
                if (action2.option_strings.length && action_groups.has(action2)) {
                  const action_group = action_groups.get(action2);
                  action_groups.delete(action2);
                  if (action_group) {
                    group_actions.push(action2);
                  }
                }
              }
              optionals.push([group.required, group_actions]);
            } else {
              optionals.push([void 0, [action]]);
            }
          }
        }
        const parts = [];
        const t = this._theme;
        let pos_start;
        const action_sets = optionals.concat(positionals);
        for (let i = 0; i < action_sets.length; i++) {
          const [required, group] = action_sets[i];
          const start = parts.length;
          if (i === optionals.length) {
            pos_start = start;
          }
          const in_group = group.length > 1;
          for (const action of group) {
            let part;
            if (!action.option_strings.length) {
              const default_value = this._get_default_metavar_for_positional(action);
              part = this._format_args(action, default_value);
              if (in_group && part[0] === "[" && part[part.length - 1] === "]") {
                part = part.slice(1, -1);
              }
              part = t.summary_action + part + t.reset;
            } else {
              const option_string = action.option_strings[0];
              const option_color = this._is_long_option(option_string) ? t.summary_long_option : t.summary_short_option;
              if (action.nargs === 0) {
                part = action.format_usage();
                part = option_color + part + t.reset;
              } else {
                const default_value = this._get_default_metavar_for_optional(action);
                const args_string = this._format_args(action, default_value);
                part = option_color + option_string + " " + t.summary_label + args_string + t.reset;
              }
              if (!(action.required || required || in_group)) {
                part = sub("[%s]", part);
              }
            }
            parts.push(part);
          }
          if (in_group) {
            parts[start] = (required ? "(" : "[") + parts[start];
            for (let i2 = start; i2 < parts.length - 1; i2++) {
              parts[i2] += " |";
            }
            parts[parts.length - 1] += required ? ")" : "]";
          }
        }
        if (pos_start === void 0) {
          pos_start = parts.length;
        }
        return [parts, pos_start];
      }
      _format_text(text) {
        if (text.includes("%(prog)")) {
          text = sub(text, { prog: this._prog });
        }
        const text_width = Math.max(this._width - this._current_indent, 11);
        const indent = " ".repeat(this._current_indent);
        return this._fill_text(text, text_width, indent) + "\n\n";
      }
      _format_action(action) {
        const help_position = Math.min(
          this._action_max_length + 2,
          this._max_help_position
        );
        const help_width = Math.max(this._width - help_position, 11);
        const action_width = help_position - this._current_indent - 2;
        let action_header = this._format_action_invocation(action);
        const action_header_no_color = this._decolor(action_header);
        let indent_first;
        if (!action.help) {
          const tup = [this._current_indent, "", action_header];
          action_header = sub("%*s%s\n", ...tup);
        } else if (action_header_no_color.length <= action_width) {
          const action_header_color = action_header;
          const tup = [this._current_indent, "", action_width, action_header_no_color];
          action_header = sub("%*s%-*s  ", ...tup);
          action_header = action_header.replace(action_header_no_color, action_header_color);
          indent_first = 0;
        } else {
          const tup = [this._current_indent, "", action_header];
          action_header = sub("%*s%s\n", ...tup);
          indent_first = help_position;
        }
        const parts = [action_header];
        if (action.help && action.help.trim()) {
          const help_text = this._expand_help(action);
          if (help_text) {
            const help_lines = this._split_lines(help_text, help_width);
            parts.push(sub("%*s%s\n", indent_first, "", help_lines[0]));
            for (const line of help_lines.slice(1)) {
              parts.push(sub("%*s%s\n", help_position, "", line));
            }
          }
        } else if (!action_header.endsWith("\n")) {
          parts.push("\n");
        }
        for (const subaction of this._iter_indented_subactions(action)) {
          parts.push(this._format_action(subaction));
        }
        return this._join_parts(parts);
      }
      _format_action_invocation(action) {
        const t = this._theme;
        if (!action.option_strings.length) {
          const default_value = this._get_default_metavar_for_positional(action);
          return t.action + this._metavar_formatter(action, default_value)(1).join(" ") + t.reset;
        } else {
          const color_option_strings = (strings) => strings.map((string) => {
            const color = this._is_long_option(string) ? t.long_option : t.short_option;
            return color + string + t.reset;
          });
          if (action.nargs === 0) {
            return color_option_strings(action.option_strings).join(", ");
          } else {
            const default_value = this._get_default_metavar_for_optional(action);
            const option_strings = color_option_strings(action.option_strings);
            const args_string = t.label + this._format_args(action, default_value) + t.reset;
            return option_strings.join(", ") + " " + args_string;
          }
        }
      }
      _metavar_formatter(action, default_metavar) {
        let result;
        if (action.metavar !== void 0) {
          result = action.metavar;
        } else if (action.choices !== void 0) {
          const choice_strs = _choices_to_array(action.choices).map(String);
          result = sub("{%s}", choice_strs.join(","));
        } else {
          result = default_metavar;
        }
        function format(tuple_size) {
          if (Array.isArray(result)) {
            return result;
          } else {
            return Array(tuple_size).fill(result);
          }
        }
        return format;
      }
      _format_args(action, default_metavar) {
        const get_metavar = this._metavar_formatter(action, default_metavar);
        let result;
        if (action.nargs === void 0) {
          result = sub("%s", ...get_metavar(1));
        } else if (action.nargs === OPTIONAL) {
          result = sub("[%s]", ...get_metavar(1));
        } else if (action.nargs === ZERO_OR_MORE) {
          const metavar2 = get_metavar(1);
          if (metavar2.length === 2) {
            result = sub("[%s [%s ...]]", ...metavar2);
          } else {
            result = sub("[%s ...]", ...metavar2);
          }
        } else if (action.nargs === ONE_OR_MORE) {
          result = sub("%s [%s ...]", ...get_metavar(2));
        } else if (action.nargs === REMAINDER) {
          result = "...";
        } else if (action.nargs === PARSER) {
          result = sub("%s ...", ...get_metavar(1));
        } else if (action.nargs === SUPPRESS2) {
          result = "";
        } else {
          let formats;
          try {
            formats = range(action.nargs).map(() => "%s");
          } catch (err) {
            throw new TypeError("invalid nargs value");
          }
          result = sub(formats.join(" "), ...get_metavar(action.nargs));
        }
        return result;
      }
      _expand_help(action) {
        const help_string = this._get_help_string(action);
        if (!help_string.includes("%")) {
          return help_string;
        }
        const params = Object.assign({}, action, { prog: this._prog });
        for (const name of Object.keys(params)) {
          const value = params[name];
          if (value === SUPPRESS2) {
            delete params[name];
          } else if (value !== void 0 && value !== null && "name" in Object(value)) {
            params[name] = value.name;
          }
        }
        if (params.choices !== void 0) {
          const choices_str = _choices_to_array(params.choices).map(String).join(", ");
          params.choices = choices_str;
        }
        return sub(help_string, params);
      }
      *_iter_indented_subactions(action) {
        if (typeof action._get_subactions === "function") {
          this._indent();
          yield* action._get_subactions();
          this._dedent();
        }
      }
      _split_lines(text, width) {
        text = text.replace(this._whitespace_matcher, " ").trim();
        const textwrap = require_textwrap();
        return textwrap.wrap(text, { width });
      }
      _fill_text(text, width, indent) {
        text = text.replace(this._whitespace_matcher, " ").trim();
        const textwrap = require_textwrap();
        return textwrap.fill(text, {
          width,
          initial_indent: indent,
          subsequent_indent: indent
        });
      }
      _get_help_string(action) {
        return action.help;
      }
      _get_default_metavar_for_optional(action) {
        return action.dest.toUpperCase();
      }
      _get_default_metavar_for_positional(action) {
        return action.dest;
      }
    });
    HelpFormatter2.prototype._Section = _callable(class _Section {
      constructor(formatter, parent, heading = void 0) {
        this.formatter = formatter;
        this.parent = parent;
        this.heading = heading;
        this.items = [];
      }
      format_help() {
        if (this.parent !== void 0) {
          this.formatter._indent();
        }
        const item_help = this.formatter._join_parts(this.items.map(([func, args]) => func.apply(null, args)));
        if (this.parent !== void 0) {
          this.formatter._dedent();
        }
        if (!item_help) {
          return "";
        }
        let heading;
        if (this.heading !== SUPPRESS2 && this.heading !== void 0) {
          const current_indent = this.formatter._current_indent;
          const t = this.formatter._theme;
          const heading_text = this.heading + ":";
          heading = " ".repeat(current_indent) + t.heading + heading_text + t.reset + "\n";
        } else {
          heading = "";
        }
        return this.formatter._join_parts(["\n", heading, item_help, "\n"]);
      }
    });
    var RawDescriptionHelpFormatter2 = _callable(class RawDescriptionHelpFormatter extends HelpFormatter2 {
      /*
       *  Help message formatter which retains any formatting in descriptions.
       *
       *  Only the name of this class is considered a public API. All the methods
       *  provided by the class are considered an implementation detail.
       */
      _fill_text(text, width, indent) {
        return splitlines(text, true).map((line) => indent + line).join("");
      }
    });
    var RawTextHelpFormatter = _callable(class RawTextHelpFormatter extends RawDescriptionHelpFormatter2 {
      /*
       *  Help message formatter which retains formatting of all help text.
       *
       *  Only the name of this class is considered a public API. All the methods
       *  provided by the class are considered an implementation detail.
       */
      _split_lines(text) {
        return splitlines(text);
      }
    });
    var ArgumentDefaultsHelpFormatter = _callable(class ArgumentDefaultsHelpFormatter extends HelpFormatter2 {
      /*
       *  Help message formatter which adds default values to argument help.
       *
       *  Only the name of this class is considered a public API. All the methods
       *  provided by the class are considered an implementation detail.
       */
      _get_help_string(action) {
        let help = action.help;
        if (help === void 0) {
          help = "";
        }
        if (!help.includes("%(default)") && action.default !== SUPPRESS2 && !action.required) {
          const defaulting_nargs = [OPTIONAL, ZERO_OR_MORE];
          if (action.option_strings.length || defaulting_nargs.includes(action.nargs)) {
            help += " (default: %(default)s)";
          }
        }
        return help;
      }
    });
    var MetavarTypeHelpFormatter = _callable(class MetavarTypeHelpFormatter extends HelpFormatter2 {
      /*
       *  Help message formatter which uses the argument 'type' as the default
       *  metavar value (instead of the argument 'dest')
       *
       *  Only the name of this class is considered a public API. All the methods
       *  provided by the class are considered an implementation detail.
       */
      _get_default_metavar_for_optional(action) {
        return typeof action.type === "function" ? action.type.name : action.type;
      }
      _get_default_metavar_for_positional(action) {
        return typeof action.type === "function" ? action.type.name : action.type;
      }
    });
    function _get_action_name(argument) {
      if (argument === void 0) {
        return void 0;
      } else if (argument.option_strings.length) {
        return argument.option_strings.join("/");
      } else if (![void 0, SUPPRESS2].includes(argument.metavar)) {
        const metavar2 = argument.metavar;
        if (!Array.isArray(metavar2)) {
          return metavar2;
        }
        if (argument.nargs === ZERO_OR_MORE && metavar2.length === 2) {
          return sub("%s[, %s]", ...metavar2);
        } else if (argument.nargs === ONE_OR_MORE) {
          return sub("%s[, %s]", ...metavar2);
        } else {
          return metavar2.join(", ");
        }
      } else if (![void 0, SUPPRESS2].includes(argument.dest)) {
        return argument.dest;
      } else if (argument.choices) {
        const choices = _choices_to_array(argument.choices);
        if (choices.length) {
          return sub("{%s}", choices.map(String).join(","));
        }
      }
      return void 0;
    }
    var ArgumentError = _callable(class ArgumentError extends Error {
      /*
       *  An error from creating or using an argument (optional or positional).
       *
       *  The string value of this exception is the message, augmented with
       *  information about the argument that caused it.
       */
      constructor(argument, message) {
        super();
        this.name = "ArgumentError";
        this._argument_name = _get_action_name(argument);
        this._message = message;
        this.message = this.str();
      }
      str() {
        let format;
        if (this._argument_name === void 0) {
          format = "%(message)s";
        } else {
          format = "argument %(argument_name)s: %(message)s";
        }
        return sub(format, {
          message: this._message,
          argument_name: this._argument_name
        });
      }
    });
    var ArgumentTypeError = _callable(class ArgumentTypeError extends Error {
      /*
       * An error from trying to convert a command line string to a type.
       */
      constructor(message) {
        super(message);
        this.name = "ArgumentTypeError";
      }
    });
    var Action = _callable(class Action extends _AttributeHolder(Function) {
      /*
       *  Information about how to convert command line strings to Python objects.
       *
       *  Action objects are used by an ArgumentParser to represent the information
       *  needed to parse a single argument from one or more strings from the
       *  command line. The keyword arguments to the Action constructor are also
       *  all attributes of Action instances.
       *
       *  Keyword Arguments:
       *
       *      - option_strings -- A list of command-line option strings which
       *          should be associated with this action.
       *
       *      - dest -- The name of the attribute to hold the created object(s)
       *
       *      - nargs -- The number of command-line arguments that should be
       *          consumed. By default, one argument will be consumed and a single
       *          value will be produced.  Other values include:
       *              - N (an integer) consumes N arguments (and produces a list)
       *              - '?' consumes zero or one arguments
       *              - '*' consumes zero or more arguments (and produces a list)
       *              - '+' consumes one or more arguments (and produces a list)
       *          Note that the difference between the default and nargs=1 is that
       *          with the default, a single value will be produced, while with
       *          nargs=1, a list containing a single value will be produced.
       *
       *      - const -- The value to be produced if the option is specified and the
       *          option uses an action that takes no values.
       *
       *      - default -- The value to be produced if the option is not specified.
       *
       *      - type -- A callable that accepts a single string argument, and
       *          returns the converted value.  The standard Python types str, int,
       *          float, and complex are useful examples of such callables.  If None,
       *          str is used.
       *
       *      - choices -- A container of values that should be allowed. If not None,
       *          after a command-line argument has been converted to the appropriate
       *          type, an exception will be raised if it is not a member of this
       *          collection.
       *
       *      - required -- True if the action must always be specified at the
       *          command line. This is only meaningful for optional command-line
       *          arguments.
       *
       *      - help -- The help string describing the argument.
       *
       *      - metavar -- The name to be used for the option's argument with the
       *          help string. If None, the 'dest' value will be used as the name.
       */
      constructor() {
        const [
          option_strings,
          dest,
          nargs,
          const_value,
          default_value,
          type,
          choices,
          required,
          help,
          metavar2,
          deprecated
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          dest: no_default,
          nargs: void 0,
          const: void 0,
          default: void 0,
          type: void 0,
          choices: void 0,
          required: false,
          help: void 0,
          metavar: void 0,
          deprecated: false
        });
        super("return arguments.callee.call.apply(arguments.callee, arguments)");
        this.option_strings = option_strings;
        this.dest = dest;
        this.nargs = nargs;
        this.const = const_value;
        this.default = default_value;
        this.type = type;
        this.choices = choices;
        this.required = required;
        this.help = help;
        this.metavar = metavar2;
        this.deprecated = deprecated;
      }
      _get_kwargs() {
        const names = [
          "option_strings",
          "dest",
          "nargs",
          "const",
          "default",
          "type",
          "choices",
          "required",
          "help",
          "metavar",
          "deprecated"
        ];
        return names.map((name) => [name, getattr(this, name)]);
      }
      format_usage() {
        return this.option_strings[0];
      }
      call() {
        throw new Error(".call() not defined");
      }
    });
    var BooleanOptionalAction = _callable(class BooleanOptionalAction extends Action {
      constructor() {
        const [
          option_strings,
          dest,
          default_value,
          required,
          help,
          deprecated
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          dest: no_default,
          default: void 0,
          required: false,
          help: void 0,
          deprecated: false
        });
        const _option_strings = [];
        for (let option_string of option_strings) {
          _option_strings.push(option_string);
          if (option_string.startsWith("--")) {
            if (option_string.startsWith("--no-")) {
              throw new TypeError(sub("invalid option name %r for BooleanOptionalAction", option_string));
            }
            option_string = "--no-" + option_string.slice(2);
            _option_strings.push(option_string);
          }
        }
        super({
          option_strings: _option_strings,
          dest,
          nargs: 0,
          default: default_value,
          required,
          help,
          deprecated
        });
      }
      call(parser, namespace, values, option_string = void 0) {
        if (this.option_strings.includes(option_string)) {
          setattr(namespace, this.dest, !option_string.startsWith("--no-"));
        }
      }
      format_usage() {
        return this.option_strings.join(" | ");
      }
    });
    var _StoreAction = _callable(class _StoreAction extends Action {
      constructor() {
        const [
          option_strings,
          dest,
          nargs,
          const_value,
          default_value,
          type,
          choices,
          required,
          help,
          metavar2,
          deprecated
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          dest: no_default,
          nargs: void 0,
          const: void 0,
          default: void 0,
          type: void 0,
          choices: void 0,
          required: false,
          help: void 0,
          metavar: void 0,
          deprecated: false
        });
        if (nargs === 0) {
          throw new TypeError("nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate");
        }
        if (const_value !== void 0 && nargs !== OPTIONAL) {
          throw new TypeError(sub("nargs must be %r to supply const", OPTIONAL));
        }
        super({
          option_strings,
          dest,
          nargs,
          const: const_value,
          default: default_value,
          type,
          choices,
          required,
          help,
          metavar: metavar2,
          deprecated
        });
      }
      call(parser, namespace, values) {
        setattr(namespace, this.dest, values);
      }
    });
    var _StoreConstAction = _callable(class _StoreConstAction extends Action {
      constructor() {
        const [
          option_strings,
          dest,
          const_value,
          default_value,
          required,
          help,
          deprecated
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          dest: no_default,
          const: void 0,
          default: void 0,
          required: false,
          help: void 0,
          deprecated: false,
          metavar: void 0
        });
        super({
          option_strings,
          dest,
          nargs: 0,
          const: const_value,
          default: default_value,
          required,
          help,
          deprecated
        });
      }
      call(parser, namespace) {
        setattr(namespace, this.dest, this.const);
      }
    });
    var _StoreTrueAction = _callable(class _StoreTrueAction extends _StoreConstAction {
      constructor() {
        const [
          option_strings,
          dest,
          default_value,
          required,
          help,
          deprecated
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          dest: no_default,
          default: false,
          required: false,
          help: void 0,
          deprecated: false
        });
        super({
          option_strings,
          dest,
          const: true,
          default: default_value,
          required,
          help,
          deprecated
        });
      }
    });
    var _StoreFalseAction = _callable(class _StoreFalseAction extends _StoreConstAction {
      constructor() {
        const [
          option_strings,
          dest,
          default_value,
          required,
          help,
          deprecated
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          dest: no_default,
          default: true,
          required: false,
          help: void 0,
          deprecated: false
        });
        super({
          option_strings,
          dest,
          const: false,
          default: default_value,
          required,
          help,
          deprecated
        });
      }
    });
    var _AppendAction = _callable(class _AppendAction extends Action {
      constructor() {
        const [
          option_strings,
          dest,
          nargs,
          const_value,
          default_value,
          type,
          choices,
          required,
          help,
          metavar2,
          deprecated
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          dest: no_default,
          nargs: void 0,
          const: void 0,
          default: void 0,
          type: void 0,
          choices: void 0,
          required: false,
          help: void 0,
          metavar: void 0,
          deprecated: false
        });
        if (nargs === 0) {
          throw new TypeError("nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate");
        }
        if (const_value !== void 0 && nargs !== OPTIONAL) {
          throw new TypeError(sub("nargs must be %r to supply const", OPTIONAL));
        }
        super({
          option_strings,
          dest,
          nargs,
          const: const_value,
          default: default_value,
          type,
          choices,
          required,
          help,
          metavar: metavar2,
          deprecated
        });
      }
      call(parser, namespace, values) {
        let items = getattr(namespace, this.dest, void 0);
        items = _copy_items(items);
        items.push(values);
        setattr(namespace, this.dest, items);
      }
    });
    var _AppendConstAction = _callable(class _AppendConstAction extends Action {
      constructor() {
        const [
          option_strings,
          dest,
          const_value,
          default_value,
          required,
          help,
          metavar2,
          deprecated
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          dest: no_default,
          const: void 0,
          default: void 0,
          required: false,
          help: void 0,
          metavar: void 0,
          deprecated: false
        });
        super({
          option_strings,
          dest,
          nargs: 0,
          const: const_value,
          default: default_value,
          required,
          help,
          metavar: metavar2,
          deprecated
        });
      }
      call(parser, namespace) {
        let items = getattr(namespace, this.dest, void 0);
        items = _copy_items(items);
        items.push(this.const);
        setattr(namespace, this.dest, items);
      }
    });
    var _CountAction = _callable(class _CountAction extends Action {
      constructor() {
        const [
          option_strings,
          dest,
          default_value,
          required,
          help,
          deprecated
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          dest: no_default,
          default: void 0,
          required: false,
          help: void 0,
          deprecated: false
        });
        super({
          option_strings,
          dest,
          nargs: 0,
          default: default_value,
          required,
          help,
          deprecated
        });
      }
      call(parser, namespace) {
        let count = getattr(namespace, this.dest, void 0);
        if (count === void 0) {
          count = 0;
        }
        setattr(namespace, this.dest, count + 1);
      }
    });
    var _HelpAction = _callable(class _HelpAction extends Action {
      constructor() {
        const [
          option_strings,
          dest,
          default_value,
          help,
          deprecated
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          dest: SUPPRESS2,
          default: SUPPRESS2,
          help: void 0,
          deprecated: false
        });
        super({
          option_strings,
          dest,
          default: default_value,
          nargs: 0,
          help,
          deprecated
        });
      }
      call(parser) {
        parser.print_help();
        parser.exit();
      }
    });
    var _VersionAction = _callable(class _VersionAction extends Action {
      constructor() {
        let [
          option_strings,
          version2,
          dest,
          default_value,
          help
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          version: void 0,
          dest: SUPPRESS2,
          default: SUPPRESS2,
          help: "show program's version number and exit",
          deprecated: false
        });
        if (help === void 0 || help === null) {
          help = "show program's version number and exit";
        }
        super({
          option_strings,
          dest,
          default: default_value,
          nargs: 0,
          help
        });
        this.version = version2;
      }
      call(parser) {
        let version2 = this.version;
        if (version2 === void 0) {
          version2 = parser.version;
        }
        const formatter = parser._get_formatter();
        formatter.add_text(version2);
        parser._print_message(formatter.format_help(), process.stdout);
        parser.exit();
      }
    });
    var _SubParsersAction = _callable(class _SubParsersAction extends Action {
      constructor() {
        const [
          option_strings,
          prog,
          parser_class,
          dest,
          required,
          help,
          metavar2
        ] = _parse_opts(arguments, {
          option_strings: no_default,
          prog: no_default,
          parser_class: no_default,
          dest: SUPPRESS2,
          required: false,
          help: void 0,
          metavar: void 0
        });
        const name_parser_map = /* @__PURE__ */ Object.create(null);
        super({
          option_strings,
          dest,
          nargs: PARSER,
          choices: name_parser_map,
          required,
          help,
          metavar: metavar2
        });
        this._prog_prefix = prog;
        this._parser_class = parser_class;
        this._name_parser_map = name_parser_map;
        this._choices_actions = [];
        this._deprecated = /* @__PURE__ */ new Set();
        this._color = true;
      }
      add_parser() {
        const [
          name,
          kwargs
        ] = _parse_opts(arguments, {
          name: no_default,
          "**kwargs": no_default
        });
        if (kwargs.prog === void 0) {
          kwargs.prog = sub("%s %s", this._prog_prefix, name);
        }
        if (kwargs.color === void 0) {
          kwargs.color = this._color;
        }
        const aliases = getattr(kwargs, "aliases", []);
        delete kwargs.aliases;
        const deprecated = getattr(kwargs, "deprecated", false);
        delete kwargs.deprecated;
        if (hasattr(this._name_parser_map, name)) {
          throw new TypeError(sub("conflicting subparser: %s", name));
        }
        for (const alias of aliases) {
          if (hasattr(this._name_parser_map, alias)) {
            throw new TypeError(sub("conflicting subparser alias: %s", alias));
          }
        }
        let choice_action;
        if ("help" in kwargs) {
          const help = kwargs.help;
          delete kwargs.help;
          choice_action = this._ChoicesPseudoAction(name, aliases, help);
          this._choices_actions.push(choice_action);
        }
        const parser = new this._parser_class(kwargs);
        if (choice_action !== void 0) {
          parser._check_help(choice_action);
        }
        this._name_parser_map[name] = parser;
        for (const alias of aliases) {
          this._name_parser_map[alias] = parser;
        }
        if (deprecated) {
          this._deprecated.add(name);
          for (const alias of aliases) {
            this._deprecated.add(alias);
          }
        }
        return parser;
      }
      _get_subactions() {
        return this._choices_actions;
      }
      call(parser, namespace, values) {
        const parser_name = values[0];
        let arg_strings = values.slice(1);
        if (this.dest !== SUPPRESS2) {
          setattr(namespace, this.dest, parser_name);
        }
        let subparser;
        if (hasattr(this._name_parser_map, parser_name)) {
          subparser = this._name_parser_map[parser_name];
        } else {
          const args = {
            parser_name,
            choices: Object.keys(this._name_parser_map).join(", ")
          };
          const msg = sub("unknown parser %(parser_name)r (choices: %(choices)s)", args);
          throw new ArgumentError(this, msg);
        }
        if (this._deprecated.has(parser_name)) {
          parser._warning(sub("command '%(parser_name)s' is deprecated", { parser_name }));
        }
        let subnamespace;
        [subnamespace, arg_strings] = subparser.parse_known_args(arg_strings, void 0);
        for (const [key, value] of Object.entries(subnamespace)) {
          setattr(namespace, key, value);
        }
        if (arg_strings.length) {
          if (!hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR)) {
            setattr(namespace, _UNRECOGNIZED_ARGS_ATTR, []);
          }
          getattr(namespace, _UNRECOGNIZED_ARGS_ATTR).push(...arg_strings);
        }
      }
    });
    _SubParsersAction.prototype._ChoicesPseudoAction = _callable(class _ChoicesPseudoAction extends Action {
      constructor(name, aliases, help) {
        let metavar2 = name;
        const dest = name;
        if (aliases.length) {
          metavar2 += sub(" (%s)", aliases.join(", "));
        }
        super({ option_strings: [], dest, help, metavar: metavar2 });
      }
    });
    var _ExtendAction = _callable(class _ExtendAction extends _AppendAction {
      call(parser, namespace, values) {
        let items = getattr(namespace, this.dest, void 0);
        items = _copy_items(items);
        for (const value of values) {
          items.push(value);
        }
        setattr(namespace, this.dest, items);
      }
    });
    var FileType = _callable(class FileType extends Function {
      /*
       *  Deprecated factory for creating file object types
       *
       *  Instances of FileType are typically passed as type= arguments to the
       *  ArgumentParser add_argument() method.
       *
       *  Keyword Arguments:
       *      - mode -- A string indicating how the file is to be opened. Accepts the
       *          same values as the builtin open() function.
       *      - bufsize -- The file's desired buffer size. Accepts the same values as
       *          the builtin open() function.
       *      - encoding -- The file's encoding. Accepts the same values as the
       *          builtin open() function.
       *      - errors -- A string indicating how encoding and decoding errors are to
       *          be handled. Accepts the same value as the builtin open() function.
       */
      constructor() {
        const [
          flags,
          encoding,
          mode,
          autoClose,
          emitClose,
          start,
          end,
          highWaterMark,
          fs2
        ] = _parse_opts(arguments, {
          flags: "r",
          encoding: void 0,
          mode: void 0,
          // 0o666
          autoClose: void 0,
          // true
          emitClose: void 0,
          // false
          start: void 0,
          // 0
          end: void 0,
          // Infinity
          highWaterMark: void 0,
          // 64 * 1024
          fs: void 0
        });
        process.emitWarning(
          "FileType is deprecated. Simply open files after parsing arguments.",
          "PendingDeprecationWarning"
        );
        super("return arguments.callee.call.apply(arguments.callee, arguments)");
        Object.defineProperty(this, "name", {
          get() {
            return sub("FileType(%r)", flags);
          }
        });
        this._flags = flags;
        this._options = {};
        if (encoding !== void 0) this._options.encoding = encoding;
        if (mode !== void 0) this._options.mode = mode;
        if (autoClose !== void 0) this._options.autoClose = autoClose;
        if (emitClose !== void 0) this._options.emitClose = emitClose;
        if (start !== void 0) this._options.start = start;
        if (end !== void 0) this._options.end = end;
        if (highWaterMark !== void 0) this._options.highWaterMark = highWaterMark;
        if (fs2 !== void 0) this._options.fs = fs2;
      }
      call(string) {
        if (string === "-") {
          if (this._flags.includes("r")) {
            return process.stdin;
          } else if ([..."wax"].some((flag) => this._flags.includes(flag))) {
            return process.stdout;
          } else {
            const msg = sub('argument "-" with mode %r', this._flags);
            throw new TypeError(msg);
          }
        }
        let fd;
        try {
          fd = fs.openSync(string, this._flags, this._options.mode);
        } catch (e) {
          if (e instanceof TypeError) {
            throw e;
          }
          const args = { filename: string, error: e.message };
          const message = "can't open '%(filename)s': %(error)s";
          throw new ArgumentTypeError(sub(message, args));
        }
        const options = Object.assign({ fd, flags: this._flags }, this._options);
        if (this._flags.includes("r")) {
          const file = fs.createReadStream(string, options);
          file.path = string;
          return file;
        } else if (this._flags.includes("w")) {
          const file = fs.createWriteStream(string, options);
          file.path = string;
          return file;
        } else {
          fs.closeSync(fd);
          const msg = sub('argument "%s" with mode %r', string, this._flags);
          throw new TypeError(msg);
        }
      }
      [util.inspect.custom]() {
        const args = [this._flags];
        const kwargs = Object.entries(this._options).map(([k, v]) => {
          if (k === "mode") v = { value: v, [util.inspect.custom]() {
            return "0o" + this.value.toString(8);
          } };
          return [k, v];
        });
        const args_str = [].concat(args.filter((arg) => arg !== -1).map(repr)).concat(kwargs.filter(([, arg]) => arg !== void 0).map(([kw, arg]) => sub("%s=%r", kw, arg))).join(", ");
        return sub("%s(%s)", this.constructor.name, args_str);
      }
      toString() {
        return this[util.inspect.custom]();
      }
    });
    var Namespace = _callable(class Namespace extends _AttributeHolder() {
      /*
       *  Simple object for storing attributes.
       *
       *  Implements equality by attribute names and values, and provides a simple
       *  string representation.
       */
      constructor(options = {}) {
        super();
        Object.assign(this, options);
      }
    });
    Namespace.prototype[Symbol.toStringTag] = void 0;
    var _ActionsContainer = _callable(class _ActionsContainer {
      constructor() {
        const [
          description,
          prefix_chars,
          argument_default,
          conflict_handler
        ] = _parse_opts(arguments, {
          description: no_default,
          prefix_chars: no_default,
          argument_default: no_default,
          conflict_handler: no_default
        });
        this.description = description;
        this.argument_default = argument_default;
        this.prefix_chars = prefix_chars;
        this.conflict_handler = conflict_handler;
        this._registries = /* @__PURE__ */ Object.create(null);
        this.register("action", void 0, _StoreAction);
        this.register("action", "store", _StoreAction);
        this.register("action", "store_const", _StoreConstAction);
        this.register("action", "store_true", _StoreTrueAction);
        this.register("action", "store_false", _StoreFalseAction);
        this.register("action", "append", _AppendAction);
        this.register("action", "append_const", _AppendConstAction);
        this.register("action", "count", _CountAction);
        this.register("action", "help", _HelpAction);
        this.register("action", "version", _VersionAction);
        this.register("action", "parsers", _SubParsersAction);
        this.register("action", "extend", _ExtendAction);
        this._get_handler();
        this._actions = [];
        this._option_string_actions = /* @__PURE__ */ Object.create(null);
        this._action_groups = [];
        this._mutually_exclusive_groups = [];
        this._defaults = /* @__PURE__ */ Object.create(null);
        this._negative_number_matcher = /^-\.?\d/;
        this._has_negative_number_optionals = [];
      }
      // ====================
      // Registration methods
      // ====================
      register(registry_name, value, object) {
        const registry = setdefault(this._registries, registry_name, /* @__PURE__ */ Object.create(null));
        registry[value] = object;
      }
      _registry_get(registry_name, value, default_value = void 0) {
        return getattr(this._registries[registry_name], value, default_value);
      }
      // ==================================
      // Namespace default accessor methods
      // ==================================
      set_defaults(kwargs) {
        Object.assign(this._defaults, kwargs);
        for (const action of this._actions) {
          if (action.dest in kwargs) {
            action.default = kwargs[action.dest];
          }
        }
      }
      get_default(dest) {
        for (const action of this._actions) {
          if (action.dest === dest && action.default !== void 0) {
            return action.default;
          }
        }
        return this._defaults[dest];
      }
      // =======================
      // Adding argument actions
      // =======================
      add_argument() {
        let [
          args,
          kwargs
        ] = _parse_opts(arguments, {
          "*args": no_default,
          "**kwargs": no_default
        });
        if (args.some((arg) => typeof arg !== "string")) {
          throw new TypeError("argument name must be a string");
        }
        if (args.some((arg) => !arg.length)) {
          throw new TypeError("argument name must not be empty");
        }
        const chars = this.prefix_chars;
        if (!args.length || args.length === 1 && !chars.includes(args[0][0])) {
          if (args.length && "dest" in kwargs) {
            throw new TypeError("dest supplied twice for positional argument, did you mean metavar?");
          }
          kwargs = this._get_positional_kwargs(...args, kwargs);
        } else {
          kwargs = this._get_optional_kwargs(...args, kwargs);
        }
        if (!("default" in kwargs)) {
          const dest = kwargs.dest;
          if (dest in this._defaults) {
            kwargs.default = this._defaults[dest];
          } else if (this.argument_default !== void 0) {
            kwargs.default = this.argument_default;
          }
        }
        const action_name = kwargs.action;
        const action_class = this._pop_action_class(kwargs);
        if (typeof action_class !== "function") {
          throw new TypeError(sub("unknown action %r", action_class));
        }
        const action = new action_class(kwargs);
        if (!action.option_strings.length && action.nargs === 0) {
          throw new TypeError(sub("action %r is not valid for positional arguments", action_name));
        }
        const type_func = this._registry_get("type", action.type, action.type);
        if (typeof type_func !== "function") {
          throw new TypeError(sub("%r is not callable", type_func));
        }
        if (type_func === FileType) {
          throw new TypeError(sub("%r is a FileType class object, instance of it must be passed", type_func));
        }
        if ("_get_validation_formatter" in this) {
          const formatter = this._get_validation_formatter();
          try {
            formatter._format_args(action, void 0);
          } catch (err) {
            if (err instanceof TypeError && err.message !== "invalid nargs value") {
              throw new TypeError("length of metavar tuple does not match nargs");
            } else {
              throw err;
            }
          }
        }
        this._check_help(action);
        return this._add_action(action);
      }
      add_argument_group() {
        const group = _ArgumentGroup(this, ...arguments);
        this._action_groups.push(group);
        return group;
      }
      add_mutually_exclusive_group() {
        const group = _MutuallyExclusiveGroup(this, ...arguments);
        this._mutually_exclusive_groups.push(group);
        return group;
      }
      _add_action(action) {
        this._check_conflict(action);
        this._actions.push(action);
        action.container = this;
        for (const option_string of action.option_strings) {
          this._option_string_actions[option_string] = action;
        }
        for (const option_string of action.option_strings) {
          if (this._negative_number_matcher.test(option_string)) {
            if (!this._has_negative_number_optionals.length) {
              this._has_negative_number_optionals.push(true);
            }
          }
        }
        return action;
      }
      _remove_action(action) {
        _array_remove(this._actions, action);
      }
      _add_container_actions(container) {
        const title_group_map = /* @__PURE__ */ Object.create(null);
        for (const group of this._action_groups) {
          if (group.title in title_group_map) {
            const msg = "cannot merge actions - two groups are named %r";
            throw new TypeError(sub(msg, group.title));
          }
          title_group_map[group.title] = group;
        }
        const group_map = /* @__PURE__ */ new Map();
        for (const group of container._action_groups) {
          if (!(group.title in title_group_map)) {
            title_group_map[group.title] = this.add_argument_group({
              title: group.title,
              description: group.description,
              conflict_handler: group.conflict_handler
            });
          }
          for (const action of group._group_actions) {
            group_map.set(action, title_group_map[group.title]);
          }
        }
        for (const group of container._mutually_exclusive_groups) {
          let cont;
          if (group._container === container) {
            cont = this;
          } else {
            cont = title_group_map[group._container.title];
          }
          const mutex_group = cont.add_mutually_exclusive_group({
            required: group.required
          });
          for (const action of group._group_actions) {
            group_map.set(action, mutex_group);
          }
        }
        for (const action of container._actions) {
          const action_group = group_map.get(action) || this;
          action_group._add_action(action);
        }
      }
      _get_positional_kwargs() {
        const [
          dest,
          kwargs
        ] = _parse_opts(arguments, {
          dest: no_default,
          "**kwargs": no_default
        });
        if ("required" in kwargs) {
          const msg = "'required' is an invalid argument for positionals";
          throw new TypeError(msg);
        }
        const nargs = kwargs.nargs;
        if (nargs === 0) {
          throw new TypeError("nargs for positionals must be != 0");
        }
        if (![OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS2].includes(nargs)) {
          kwargs.required = true;
        }
        return Object.assign(kwargs, { dest, option_strings: [] });
      }
      _get_optional_kwargs() {
        const [
          args,
          kwargs
        ] = _parse_opts(arguments, {
          "*args": no_default,
          "**kwargs": no_default
        });
        const option_strings = [];
        const long_option_strings = [];
        let option_string;
        for (option_string of args) {
          if (!this.prefix_chars.includes(option_string[0])) {
            const args2 = {
              option: option_string,
              prefix_chars: this.prefix_chars
            };
            const msg = "invalid option string %(option)r: must start with a character %(prefix_chars)r";
            throw new TypeError(sub(msg, args2));
          }
          option_strings.push(option_string);
          if (option_string.length > 1 && this.prefix_chars.includes(option_string[1])) {
            long_option_strings.push(option_string);
          }
        }
        let dest = kwargs.dest;
        delete kwargs.dest;
        if (dest === void 0) {
          let dest_option_string;
          if (long_option_strings.length) {
            dest_option_string = long_option_strings[0];
          } else {
            dest_option_string = option_strings[0];
          }
          dest = _string_lstrip(dest_option_string, this.prefix_chars);
          if (!dest) {
            const msg = "dest= is required for options like %r";
            throw new TypeError(sub(msg, option_string));
          }
          dest = dest.replace(/-/g, "_");
        }
        return Object.assign(kwargs, { dest, option_strings });
      }
      _pop_action_class(kwargs, default_value = void 0) {
        const action = getattr(kwargs, "action", default_value);
        delete kwargs.action;
        return this._registry_get("action", action, action);
      }
      _get_handler() {
        const handler_func_name = sub("_handle_conflict_%s", this.conflict_handler);
        if (typeof this[handler_func_name] === "function") {
          return this[handler_func_name];
        } else {
          const msg = "invalid conflict_resolution value: %r";
          throw new TypeError(sub(msg, this.conflict_handler));
        }
      }
      _check_conflict(action) {
        const confl_optionals = [];
        for (const option_string of action.option_strings) {
          if (hasattr(this._option_string_actions, option_string)) {
            const confl_optional = this._option_string_actions[option_string];
            confl_optionals.push([option_string, confl_optional]);
          }
        }
        if (confl_optionals.length) {
          const conflict_handler = this._get_handler();
          conflict_handler.call(this, action, confl_optionals);
        }
      }
      _handle_conflict_error(action, conflicting_actions) {
        const message = conflicting_actions.length === 1 ? "conflicting option string: %s" : "conflicting option strings: %s";
        const conflict_string = conflicting_actions.map(([option_string]) => option_string).join(", ");
        throw new ArgumentError(action, sub(message, conflict_string));
      }
      _handle_conflict_resolve(action, conflicting_actions) {
        for (const [option_string, action2] of conflicting_actions) {
          _array_remove(action2.option_strings, option_string);
          delete this._option_string_actions[option_string];
          if (!action2.option_strings.length) {
            action2.container._remove_action(action2);
          }
        }
      }
      _check_help(action) {
        if (action.help && "_get_validation_formatter" in this) {
          const formatter = this._get_validation_formatter();
          try {
            formatter._expand_help(action);
          } catch (err) {
            if (err instanceof TypeError) {
              throw new TypeError("badly formed help string", { cause: err });
            }
            throw err;
          }
        }
      }
    });
    var _ArgumentGroup = _callable(class _ArgumentGroup extends _ActionsContainer {
      constructor() {
        const [
          container,
          title,
          description,
          kwargs
        ] = _parse_opts(arguments, {
          container: no_default,
          title: void 0,
          description: void 0,
          "**kwargs": no_default
        });
        if ("prefix_chars" in kwargs) {
          const depr_msg = "The use of the undocumented 'prefix_chars' parameter in ArgumentParser.add_argument_group() is deprecated.";
          process.emitWarning(depr_msg, "DeprecationWarning");
        }
        setdefault(kwargs, "conflict_handler", container.conflict_handler);
        setdefault(kwargs, "prefix_chars", container.prefix_chars);
        setdefault(kwargs, "argument_default", container.argument_default);
        super(Object.assign({ description }, kwargs));
        this.title = title;
        this._group_actions = [];
        this._registries = container._registries;
        this._actions = container._actions;
        this._option_string_actions = container._option_string_actions;
        this._defaults = container._defaults;
        this._has_negative_number_optionals = container._has_negative_number_optionals;
        this._mutually_exclusive_groups = container._mutually_exclusive_groups;
      }
      _add_action(action) {
        action = super._add_action(action);
        this._group_actions.push(action);
        return action;
      }
      _remove_action(action) {
        super._remove_action(action);
        _array_remove(this._group_actions, action);
      }
      add_argument_group() {
        throw new TypeError("argument groups cannot be nested");
      }
    });
    var _MutuallyExclusiveGroup = _callable(class _MutuallyExclusiveGroup extends _ArgumentGroup {
      constructor() {
        const [
          container,
          required
        ] = _parse_opts(arguments, {
          container: no_default,
          required: false
        });
        super(container);
        this.required = required;
        this._container = container;
      }
      _add_action(action) {
        if (action.required) {
          const msg = "mutually exclusive arguments must be optional";
          throw new TypeError(msg);
        }
        action = this._container._add_action(action);
        this._group_actions.push(action);
        return action;
      }
      _remove_action(action) {
        this._container._remove_action(action);
        _array_remove(this._group_actions, action);
      }
      add_mutually_exclusive_group() {
        throw new TypeError("mutually exclusive groups cannot be nested");
      }
    });
    var ArgumentParser2 = _callable(class ArgumentParser3 extends _AttributeHolder(_ActionsContainer) {
      /*
       *  Object for parsing command line strings into Python objects.
       *
       *  Keyword Arguments:
       *      - prog -- The name of the program (default: sys.argv[0])
       *      - usage -- A usage message (default: auto-generated from arguments)
       *      - description -- A description of what the program does
       *      - epilog -- Text following the argument descriptions
       *      - parents -- Parsers whose arguments should be copied into this one
       *      - formatter_class -- HelpFormatter class for printing help messages
       *      - prefix_chars -- Characters that prefix optional arguments
       *      - fromfile_prefix_chars -- Characters that prefix files containing
       *          additional arguments
       *      - argument_default -- The default value for all arguments
       *      - conflict_handler -- String indicating how to handle conflicts
       *      - add_help -- Add a -h/-help option
       *      - allow_abbrev -- Allow long options to be abbreviated unambiguously
       *      - exit_on_error -- Determines whether or not ArgumentParser exits with
       *          error info when an error occurs
       *      - suggest_on_error - Enables suggestions for mistyped argument choices
       *          and subparser names. (default: false)
       *      - color - Allow color output in help messages (default: true)
       */
      constructor() {
        let [
          prog,
          usage2,
          description,
          epilog,
          parents,
          formatter_class,
          prefix_chars,
          fromfile_prefix_chars,
          argument_default,
          conflict_handler,
          add_help,
          allow_abbrev,
          exit_on_error,
          suggest_on_error,
          color
        ] = _parse_opts(arguments, {
          prog: void 0,
          usage: void 0,
          description: void 0,
          epilog: void 0,
          parents: [],
          formatter_class: HelpFormatter2,
          prefix_chars: "-",
          fromfile_prefix_chars: void 0,
          argument_default: void 0,
          conflict_handler: "error",
          add_help: true,
          allow_abbrev: true,
          exit_on_error: true,
          "*": no_default,
          suggest_on_error: false,
          color: true
        });
        super({
          description,
          prefix_chars,
          argument_default,
          conflict_handler
        });
        if (prog === void 0) {
          prog = path.basename(get_argv()[0] || "");
        }
        this.prog = prog;
        this.usage = usage2;
        this.epilog = epilog;
        this.formatter_class = formatter_class;
        this.fromfile_prefix_chars = fromfile_prefix_chars;
        this.add_help = add_help;
        this.allow_abbrev = allow_abbrev;
        this.exit_on_error = exit_on_error;
        this.suggest_on_error = suggest_on_error;
        this.color = color;
        this._cached_formatter = void 0;
        this._positionals = this.add_argument_group("positional arguments");
        this._optionals = this.add_argument_group("options");
        this._subparsers = void 0;
        function identity(string) {
          return string;
        }
        this.register("type", void 0, identity);
        this.register("type", null, identity);
        this.register("type", "int", function(x) {
          if (typeof x === "string" && !/^[+-]?\d+(?:_\d+)*$/.test(x.trim())) {
            throw new TypeError(sub("could not convert string to int: %r", x));
          }
          const result = _string_to_number(x);
          if (!Number.isInteger(result)) {
            throw new TypeError(sub("could not convert string to int: %r", x));
          }
          return result === 0 ? 0 : result;
        });
        this.register("type", "float", function(x) {
          if (typeof x === "string") {
            const value = x.trim().toLowerCase();
            if (/^[+-]?nan$/.test(value)) return NaN;
            if (/^[+-]?inf(?:inity)?$/.test(value)) {
              return value[0] === "-" ? -Infinity : Infinity;
            }
            const number = /^[+-]?(\d+(_\d+)*(\.(\d+(_\d+)*)?)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/;
            if (!number.test(value)) {
              throw new TypeError(sub("could not convert string to float: %r", x));
            }
          }
          const result = _string_to_number(x);
          if (isNaN(result)) {
            throw new TypeError(sub("could not convert string to float: %r", x));
          }
          return result;
        });
        this.register("type", "str", String);
        const default_prefix = prefix_chars.includes("-") ? "-" : prefix_chars[0];
        if (this.add_help) {
          this.add_argument(
            default_prefix + "h",
            default_prefix.repeat(2) + "help",
            {
              action: "help",
              default: SUPPRESS2,
              help: "show this help message and exit"
            }
          );
        }
        for (const parent of parents) {
          if (!(parent instanceof ArgumentParser3)) {
            throw new TypeError("parents must be a list of ArgumentParser");
          }
          this._add_container_actions(parent);
          Object.assign(this._defaults, parent._defaults);
        }
      }
      // =======================
      // Pretty __repr__ methods
      // =======================
      _get_kwargs() {
        const names = [
          "prog",
          "usage",
          "description",
          "formatter_class",
          "conflict_handler",
          "add_help"
        ];
        return names.map((name) => [name, getattr(this, name)]);
      }
      // ==================================
      // Optional/Positional adding methods
      // ==================================
      add_subparsers() {
        const [
          kwargs
        ] = _parse_opts(arguments, {
          "**kwargs": no_default
        });
        if (this._subparsers !== void 0) {
          throw new TypeError("cannot have multiple subparser arguments");
        }
        setdefault(kwargs, "parser_class", this.constructor);
        if ("title" in kwargs || "description" in kwargs) {
          const title = getattr(kwargs, "title", "subcommands");
          const description = getattr(kwargs, "description", void 0);
          delete kwargs.title;
          delete kwargs.description;
          this._subparsers = this.add_argument_group(title, description);
        } else {
          this._subparsers = this._positionals;
        }
        if (kwargs.prog === void 0) {
          const formatter = new this.formatter_class({ prog: this.prog });
          formatter._set_color(false);
          const positionals = this._get_positional_actions();
          const groups = this._mutually_exclusive_groups;
          formatter.add_usage(void 0, positionals, groups, "");
          kwargs.prog = formatter.format_help().trim();
        }
        const parsers_class = this._pop_action_class(kwargs, "parsers");
        if (hasattr(kwargs, "option_strings")) {
          throw new TypeError("add_subparsers() got multiple values for argument 'option_strings'");
        }
        const action = new parsers_class(Object.assign({ option_strings: [] }, kwargs));
        action._color = this.color;
        this._check_help(action);
        this._subparsers._add_action(action);
        return action;
      }
      _add_action(action) {
        if (action.option_strings.length) {
          this._optionals._add_action(action);
        } else {
          this._positionals._add_action(action);
        }
        return action;
      }
      _get_optional_actions() {
        return this._actions.filter((action) => action.option_strings.length);
      }
      _get_positional_actions() {
        return this._actions.filter((action) => !action.option_strings.length);
      }
      // =====================================
      // Command line argument parsing methods
      // =====================================
      parse_args(args = void 0, namespace = void 0) {
        let argv;
        [args, argv] = this.parse_known_args(args, namespace);
        if (argv && argv.length > 0) {
          const msg = sub("unrecognized arguments: %s", argv.join(" "));
          if (this.exit_on_error) {
            this.error(msg);
          } else {
            throw new ArgumentError(void 0, msg);
          }
        }
        return args;
      }
      parse_known_args(args = void 0, namespace = void 0) {
        return this._parse_known_args2(args, namespace, false);
      }
      _parse_known_args2(args, namespace, intermixed) {
        if (args === void 0) {
          args = get_argv().slice(1);
        } else {
          args = Array.from(args);
        }
        if (namespace === void 0) {
          namespace = new Namespace();
        }
        for (const action of this._actions) {
          if (action.dest !== SUPPRESS2) {
            if (!hasattr(namespace, action.dest)) {
              if (action.default !== SUPPRESS2) {
                setattr(namespace, action.dest, action.default);
              }
            }
          }
        }
        for (const dest of Object.keys(this._defaults)) {
          if (!hasattr(namespace, dest)) {
            setattr(namespace, dest, this._defaults[dest]);
          }
        }
        if (this.exit_on_error) {
          try {
            [namespace, args] = this._parse_known_args(args, namespace, intermixed);
          } catch (err) {
            if (err instanceof ArgumentError) {
              this.error(err.message);
            } else {
              throw err;
            }
          }
        } else {
          [namespace, args] = this._parse_known_args(args, namespace, intermixed);
        }
        if (hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR)) {
          args = args.concat(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR));
          delattr(namespace, _UNRECOGNIZED_ARGS_ATTR);
        }
        return [namespace, args];
      }
      _parse_known_args(arg_strings, namespace, intermixed) {
        if (this.fromfile_prefix_chars !== void 0) {
          arg_strings = this._read_args_from_files(arg_strings);
        }
        const action_conflicts = /* @__PURE__ */ new Map();
        for (const mutex_group of this._mutually_exclusive_groups) {
          const group_actions = mutex_group._group_actions;
          for (const [i, mutex_action] of Object.entries(mutex_group._group_actions)) {
            let conflicts2 = action_conflicts.get(mutex_action) || [];
            conflicts2 = conflicts2.concat(group_actions.slice(0, +i));
            conflicts2 = conflicts2.concat(group_actions.slice(+i + 1));
            action_conflicts.set(mutex_action, conflicts2);
          }
        }
        const option_string_indices = {};
        const arg_string_pattern_parts = [];
        const arg_strings_iter = Object.entries(arg_strings)[Symbol.iterator]();
        for (let [i, arg_string] of arg_strings_iter) {
          if (arg_string === "--") {
            arg_string_pattern_parts.push("-");
            for ([i, arg_string] of arg_strings_iter) {
              arg_string_pattern_parts.push("A");
            }
          } else {
            const option_tuples = this._parse_optional(arg_string);
            let pattern;
            if (option_tuples === void 0) {
              pattern = "A";
            } else {
              option_string_indices[i] = option_tuples;
              pattern = "O";
            }
            arg_string_pattern_parts.push(pattern);
          }
        }
        let arg_strings_pattern = arg_string_pattern_parts.join("");
        const seen_actions = /* @__PURE__ */ new Set();
        const seen_non_default_actions = /* @__PURE__ */ new Set();
        const warned = /* @__PURE__ */ new Set();
        let extras;
        const take_action = (action, argument_strings, option_string = void 0) => {
          seen_actions.add(action);
          const argument_values = this._get_values(action, argument_strings);
          if (action.option_strings.length || argument_strings.length) {
            seen_non_default_actions.add(action);
            for (const conflict_action of action_conflicts.get(action) || []) {
              if (seen_non_default_actions.has(conflict_action)) {
                const msg = "not allowed with argument %s";
                const action_name = _get_action_name(conflict_action);
                throw new ArgumentError(action, sub(msg, action_name));
              }
            }
          }
          if (argument_values !== SUPPRESS2) {
            action(this, namespace, argument_values, option_string);
          }
        };
        const consume_optional = (start_index2) => {
          const option_tuples = option_string_indices[start_index2];
          if (option_tuples.length > 1) {
            const options = option_tuples.map(([, option_string2]) => option_string2).join(", ");
            const args = { option: arg_strings[start_index2], matches: options };
            const msg = "ambiguous option: %(option)s could match %(matches)s";
            throw new ArgumentError(void 0, sub(msg, args));
          }
          let [action, option_string, sep, explicit_arg] = option_tuples[0];
          const action_tuples = [];
          let stop;
          for (; ; ) {
            if (action === void 0) {
              extras.push(arg_strings[start_index2]);
              extras_pattern.push("O");
              return start_index2 + 1;
            }
            if (explicit_arg !== void 0) {
              const arg_count = this._match_argument(action, "A");
              const chars = this.prefix_chars;
              if (arg_count === 0 && !chars.includes(option_string[1]) && explicit_arg !== "") {
                if (sep || chars.includes(explicit_arg[0])) {
                  const msg = "ignored explicit argument %r";
                  throw new ArgumentError(action, sub(msg, explicit_arg));
                }
                action_tuples.push([action, [], option_string]);
                const char = option_string[0];
                option_string = char + explicit_arg[0];
                const optionals_map = this._option_string_actions;
                if (hasattr(optionals_map, option_string)) {
                  action = optionals_map[option_string];
                  explicit_arg = explicit_arg.slice(1);
                  if (!explicit_arg) {
                    sep = explicit_arg = void 0;
                  } else if (explicit_arg[0] === "=") {
                    sep = "=";
                    explicit_arg = explicit_arg.slice(1);
                  } else {
                    sep = "";
                  }
                } else {
                  extras.push(char + explicit_arg);
                  extras_pattern.push("O");
                  stop = start_index2 + 1;
                  break;
                }
              } else if (arg_count === 1) {
                stop = start_index2 + 1;
                const args = [explicit_arg];
                action_tuples.push([action, args, option_string]);
                break;
              } else {
                const msg = "ignored explicit argument %r";
                throw new ArgumentError(action, sub(msg, explicit_arg));
              }
            } else {
              const start = start_index2 + 1;
              const selected_patterns = arg_strings_pattern.slice(start);
              const arg_count = this._match_argument(action, selected_patterns);
              stop = start + arg_count;
              const args = arg_strings.slice(start, stop);
              action_tuples.push([action, args, option_string]);
              break;
            }
          }
          assert(action_tuples.length);
          for (const [action2, args, option_string2] of action_tuples) {
            if (action2.deprecated && !warned.has(option_string2)) {
              this._warning(sub("option '%(option)s' is deprecated", {
                option: option_string2
              }));
              warned.add(option_string2);
            }
            take_action(action2, args, option_string2);
          }
          return stop;
        };
        let positionals = this._get_positional_actions();
        const consume_positionals = (start_index2) => {
          const selected_pattern = arg_strings_pattern.slice(start_index2);
          const arg_counts = this._match_arguments_partial(positionals, selected_pattern);
          for (let i = 0; i < positionals.length && i < arg_counts.length; i++) {
            const action = positionals[i];
            const arg_count = arg_counts[i];
            const args = arg_strings.slice(start_index2, start_index2 + arg_count);
            if (action.nargs === PARSER) {
              if (arg_strings_pattern[start_index2] === "-") {
                assert(args[0] === "--");
                _array_remove(args, "--");
              }
            } else if (action.nargs !== REMAINDER) {
              if (arg_strings_pattern.slice(start_index2, start_index2 + arg_count).includes("-")) {
                _array_remove(args, "--");
              }
            }
            start_index2 += arg_count;
            if (args.length && action.deprecated && !warned.has(action.dest)) {
              this._warning(sub("argument '%(argument_name)s' is deprecated", {
                argument_name: action.dest
              }));
              warned.add(action.dest);
            }
            take_action(action, args);
          }
          positionals = positionals.slice(arg_counts.length);
          return start_index2;
        };
        extras = [];
        let extras_pattern = [];
        let start_index = 0;
        const max_option_string_index = Math.max(-1, ...Object.keys(option_string_indices).map(Number));
        while (start_index <= max_option_string_index) {
          let next_option_string_index = start_index;
          while (next_option_string_index <= max_option_string_index) {
            if (next_option_string_index in option_string_indices) {
              break;
            }
            next_option_string_index += 1;
          }
          if (!intermixed && start_index !== next_option_string_index) {
            const positionals_end_index = consume_positionals(start_index);
            if (positionals_end_index > start_index) {
              start_index = positionals_end_index;
              continue;
            } else {
              start_index = positionals_end_index;
            }
          }
          if (!(start_index in option_string_indices)) {
            const strings = arg_strings.slice(start_index, next_option_string_index);
            extras = extras.concat(strings);
            extras_pattern = extras_pattern.concat(
              arg_strings_pattern.slice(start_index, next_option_string_index).split("")
            );
            start_index = next_option_string_index;
          }
          start_index = consume_optional(start_index);
        }
        if (!intermixed) {
          const stop_index = consume_positionals(start_index);
          extras = extras.concat(arg_strings.slice(stop_index));
        } else {
          extras = extras.concat(arg_strings.slice(start_index));
          extras_pattern = extras_pattern.concat(
            arg_strings_pattern.slice(start_index).split("")
          );
          extras_pattern = extras_pattern.join("");
          assert(extras_pattern.length === extras.length);
          arg_strings = extras.filter((string, i) => extras_pattern[i] !== "O");
          arg_strings_pattern = extras_pattern.replace(/O/g, "");
          let stop_index = consume_positionals(0);
          for (let i = 0; i < extras_pattern.length; i++) {
            if (!stop_index) break;
            if (extras_pattern[i] !== "O") {
              stop_index -= 1;
              extras[i] = void 0;
            }
          }
          extras = extras.filter((string) => string !== void 0);
        }
        const required_actions = [];
        for (const action of this._actions) {
          if (!seen_actions.has(action)) {
            if (action.required) {
              required_actions.push(_get_action_name(action));
            } else {
              if (action.default !== void 0 && typeof action.default === "string" && hasattr(namespace, action.dest) && action.default === getattr(namespace, action.dest)) {
                setattr(
                  namespace,
                  action.dest,
                  this._get_value(action, action.default)
                );
              }
            }
          }
        }
        if (required_actions.length) {
          throw new ArgumentError(
            void 0,
            sub("the following arguments are required: %s", required_actions.join(", "))
          );
        }
        for (const group of this._mutually_exclusive_groups) {
          if (group.required) {
            let no_actions_used = true;
            for (const action of group._group_actions) {
              if (seen_non_default_actions.has(action)) {
                no_actions_used = false;
                break;
              }
            }
            if (no_actions_used) {
              const names = group._group_actions.filter((action) => action.help !== SUPPRESS2).map((action) => _get_action_name(action));
              const msg = "one of the arguments %s is required";
              throw new ArgumentError(void 0, sub(msg, names.join(" ")));
            }
          }
        }
        return [namespace, extras];
      }
      _read_args_from_files(arg_strings) {
        let new_arg_strings = [];
        for (const arg_string of arg_strings) {
          if (!arg_string || !this.fromfile_prefix_chars.includes(arg_string[0])) {
            new_arg_strings.push(arg_string);
          } else {
            let args_file;
            try {
              args_file = fs.readFileSync(arg_string.slice(1), "utf8");
            } catch (err) {
              throw new ArgumentError(void 0, err.message);
            }
            let arg_strings2 = [];
            for (const arg_line of splitlines(args_file)) {
              for (const arg of this.convert_arg_line_to_args(arg_line)) {
                arg_strings2.push(arg);
              }
            }
            arg_strings2 = this._read_args_from_files(arg_strings2);
            new_arg_strings = new_arg_strings.concat(arg_strings2);
          }
        }
        return new_arg_strings;
      }
      convert_arg_line_to_args(arg_line) {
        return [arg_line];
      }
      _match_argument(action, arg_strings_pattern) {
        const nargs_pattern = this._get_nargs_pattern(action);
        const match = arg_strings_pattern.match(new RegExp("^" + nargs_pattern));
        if (match === null) {
          const nargs_errors = {
            undefined: "expected one argument",
            [OPTIONAL]: "expected at most one argument",
            [ONE_OR_MORE]: "expected at least one argument"
          };
          let msg = nargs_errors[action.nargs];
          if (msg === void 0) {
            msg = sub(action.nargs === 1 ? "expected %s argument" : "expected %s arguments", action.nargs);
          }
          throw new ArgumentError(action, msg);
        }
        return match[1].length;
      }
      _match_arguments_partial(actions, arg_strings_pattern) {
        for (const i of range(actions.length, 0, -1)) {
          const actions_slice = actions.slice(0, i);
          const pattern = actions_slice.map((action) => this._get_nargs_pattern(action)).join("");
          const match = arg_strings_pattern.match(new RegExp("^" + pattern));
          if (match !== null) {
            const result = match.slice(1).map((string) => string.length);
            if (match[0].length < arg_strings_pattern.length && arg_strings_pattern[match[0].length] === "O") {
              while (result.length && !result[result.length - 1]) {
                result.pop();
              }
            }
            return result;
          }
        }
        return [];
      }
      _parse_optional(arg_string) {
        if (!arg_string) {
          return void 0;
        }
        if (!this.prefix_chars.includes(arg_string[0])) {
          return void 0;
        }
        if (arg_string in this._option_string_actions) {
          const action = this._option_string_actions[arg_string];
          return [[action, arg_string, void 0, void 0]];
        }
        if (arg_string.length === 1) {
          return void 0;
        }
        if (arg_string.includes("=")) {
          const [option_string, explicit_arg] = _string_split(arg_string, "=", 1);
          if (option_string in this._option_string_actions) {
            const action = this._option_string_actions[option_string];
            return [[action, option_string, "=", explicit_arg]];
          }
        }
        const option_tuples = this._get_option_tuples(arg_string);
        if (option_tuples.length) {
          return option_tuples;
        }
        if (this._negative_number_matcher.test(arg_string)) {
          if (!this._has_negative_number_optionals.length) {
            return void 0;
          }
        }
        if (arg_string.includes(" ")) {
          return void 0;
        }
        return [[void 0, arg_string, void 0, void 0]];
      }
      _get_option_tuples(option_string) {
        const result = [];
        const chars = this.prefix_chars;
        if (chars.includes(option_string[0]) && chars.includes(option_string[1])) {
          if (this.allow_abbrev) {
            let option_prefix, sep, explicit_arg;
            if (option_string.includes("=")) {
              [option_prefix, explicit_arg] = _string_split(option_string, "=", 1);
              sep = "=";
            } else {
              option_prefix = option_string;
              sep = void 0;
              explicit_arg = void 0;
            }
            for (const option_string2 of Object.keys(this._option_string_actions)) {
              if (option_string2.startsWith(option_prefix)) {
                const action = this._option_string_actions[option_string2];
                const tup = [action, option_string2, sep, explicit_arg];
                result.push(tup);
              }
            }
          }
        } else if (chars.includes(option_string[0]) && !chars.includes(option_string[1])) {
          let option_prefix, sep, explicit_arg;
          if (option_string.includes("=")) {
            [option_prefix, explicit_arg] = _string_split(option_string, "=", 1);
            sep = "=";
          } else {
            option_prefix = option_string;
            sep = explicit_arg = void 0;
          }
          const short_option_prefix = option_string.slice(0, 2);
          const short_explicit_arg = option_string.slice(2);
          for (const option_string2 of Object.keys(this._option_string_actions)) {
            if (option_string2 === short_option_prefix) {
              const action = this._option_string_actions[option_string2];
              const tup = [action, option_string2, "", short_explicit_arg];
              result.push(tup);
            } else if (this.allow_abbrev && option_string2.startsWith(option_prefix)) {
              const action = this._option_string_actions[option_string2];
              const tup = [action, option_string2, sep, explicit_arg];
              result.push(tup);
            }
          }
        } else {
          throw new ArgumentError(void 0, sub("unexpected option string: %s", option_string));
        }
        return result;
      }
      _get_nargs_pattern(action) {
        const nargs = action.nargs;
        const option = action.option_strings.length;
        let nargs_pattern;
        if (nargs === void 0) {
          nargs_pattern = option ? "([A])" : "(-*A-*)";
        } else if (nargs === OPTIONAL) {
          nargs_pattern = option ? "(A?)" : "(-*A?-*)";
        } else if (nargs === ZERO_OR_MORE) {
          nargs_pattern = option ? "(A*)" : "(-*[A-]*)";
        } else if (nargs === ONE_OR_MORE) {
          nargs_pattern = option ? "(A+)" : "(-*A[A-]*)";
        } else if (nargs === REMAINDER) {
          nargs_pattern = option ? "([AO]*)" : "(.*)";
        } else if (nargs === PARSER) {
          nargs_pattern = option ? "(A[AO]*)" : "(-*A[-AO]*)";
        } else if (nargs === SUPPRESS2) {
          nargs_pattern = option ? "()" : "(-*)";
        } else {
          nargs_pattern = option ? sub("([AO]{%s})", nargs) : sub("((?:-*A){%s}-*)", nargs);
        }
        return nargs_pattern;
      }
      // ========================
      // Alt command line argument parsing, allowing free intermix
      // ========================
      parse_intermixed_args(args = void 0, namespace = void 0) {
        let argv;
        [args, argv] = this.parse_known_intermixed_args(args, namespace);
        if (argv.length) {
          const msg = sub("unrecognized arguments: %s", argv.join(" "));
          if (this.exit_on_error) {
            this.error(msg);
          } else {
            throw new ArgumentError(void 0, msg);
          }
        }
        return args;
      }
      parse_known_intermixed_args(args = void 0, namespace = void 0) {
        const positionals = this._get_positional_actions();
        const a = positionals.filter((action) => [PARSER, REMAINDER].includes(action.nargs));
        if (a.length) {
          throw new TypeError(sub("parse_intermixed_args: positional arg with nargs=%s", a[0].nargs));
        }
        return this._parse_known_args2(args, namespace, true);
      }
      // ========================
      // Value conversion methods
      // ========================
      _get_values(action, arg_strings) {
        let value;
        if (!arg_strings.length && action.nargs === OPTIONAL) {
          if (action.option_strings.length) {
            value = action.const;
          } else {
            value = action.default;
          }
          if (typeof value === "string" && value !== SUPPRESS2) {
            value = this._get_value(action, value);
          }
        } else if (!arg_strings.length && action.nargs === ZERO_OR_MORE && !action.option_strings.length) {
          if (action.default !== void 0) {
            value = action.default;
          } else {
            value = [];
          }
        } else if (arg_strings.length === 1 && [void 0, OPTIONAL].includes(action.nargs)) {
          const arg_string = arg_strings[0];
          value = this._get_value(action, arg_string);
          this._check_value(action, value);
        } else if (action.nargs === REMAINDER) {
          value = arg_strings.map((v) => this._get_value(action, v));
        } else if (action.nargs === PARSER) {
          value = arg_strings.map((v) => this._get_value(action, v));
          this._check_value(action, value[0]);
        } else if (action.nargs === SUPPRESS2) {
          value = SUPPRESS2;
        } else {
          value = arg_strings.map((v) => this._get_value(action, v));
          for (const v of value) {
            this._check_value(action, v);
          }
        }
        return value;
      }
      _get_value(action, arg_string) {
        const type_func = this._registry_get("type", action.type, action.type);
        if (typeof type_func !== "function") {
          throw new TypeError(sub("%r is not callable", type_func));
        }
        let result;
        try {
          try {
            result = type_func(arg_string);
          } catch (err) {
            if (err instanceof TypeError && /Class constructor .* cannot be invoked without 'new'/.test(err.message)) {
              result = new type_func(arg_string);
            } else {
              throw err;
            }
          }
        } catch (err) {
          if (err instanceof ArgumentTypeError) {
            const msg = err.message;
            throw new ArgumentError(action, msg);
          } else if (err instanceof TypeError) {
            const name = getattr(action.type, "name", repr(action.type));
            const args = { type: name, value: arg_string };
            const msg = "invalid %(type)s value: %(value)r";
            throw new ArgumentError(action, sub(msg, args));
          } else {
            throw err;
          }
        }
        return result;
      }
      _check_value(action, value) {
        if (action.choices === void 0) return;
        const choices = _choices_to_array(action.choices);
        if (choices.includes(value)) return;
        const args = {
          value: String(value),
          choices: choices.map((choice) => repr(String(choice))).join(", ")
        };
        let msg = "invalid choice: %(value)r (choose from %(choices)s)";
        if (this.suggest_on_error && typeof value === "string") {
          if (choices.every((choice) => typeof choice === "string")) {
            const { get_close_matches } = require_difflib();
            const suggestions = get_close_matches(value, choices, 1);
            if (suggestions.length) {
              args.closest = suggestions[0];
              msg = "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)";
            }
          }
        }
        throw new ArgumentError(action, sub(msg, args));
      }
      // =======================
      // Help-formatting methods
      // =======================
      format_usage() {
        const formatter = this._get_formatter();
        formatter.add_usage(
          this.usage,
          this._actions,
          this._mutually_exclusive_groups
        );
        return formatter.format_help();
      }
      format_help() {
        const formatter = this._get_formatter();
        formatter.add_usage(
          this.usage,
          this._actions,
          this._mutually_exclusive_groups
        );
        formatter.add_text(this.description);
        for (const action_group of this._action_groups) {
          formatter.start_section(action_group.title);
          formatter.add_text(action_group.description);
          formatter.add_arguments(action_group._group_actions);
          formatter.end_section();
        }
        formatter.add_text(this.epilog);
        return formatter.format_help();
      }
      _get_formatter() {
        const formatter = new this.formatter_class({ prog: this.prog });
        formatter._set_color(this.color);
        return formatter;
      }
      _get_validation_formatter() {
        if (this._cached_formatter === void 0) {
          this._cached_formatter = this._get_formatter();
        }
        return this._cached_formatter;
      }
      // =====================
      // Help-printing methods
      // =====================
      print_usage(file = void 0) {
        if (file === void 0) file = process.stdout;
        this._print_message(this.format_usage(), file);
      }
      print_help(file = void 0) {
        if (file === void 0) file = process.stdout;
        this._print_message(this.format_help(), file);
      }
      _print_message(message, file = void 0) {
        if (message) {
          file = file || process.stderr;
          if (file && typeof file.write === "function") {
            file.write(message);
          }
        }
      }
      // ===============
      // Exiting methods
      // ===============
      exit(status = 0, message = void 0) {
        if (message) {
          this._print_message(message, process.stderr);
        }
        process.exit(status);
      }
      error(message) {
        this.print_usage(process.stderr);
        const args = { prog: this.prog, message };
        this.exit(2, sub("%(prog)s: error: %(message)s\n", args));
      }
      _warning(message) {
        const args = { prog: this.prog, message };
        this._print_message(sub("%(prog)s: warning: %(message)s\n", args), process.stderr);
      }
    });
    module.exports = {
      ArgumentParser: ArgumentParser2,
      ArgumentError,
      ArgumentTypeError,
      BooleanOptionalAction,
      FileType,
      HelpFormatter: HelpFormatter2,
      ArgumentDefaultsHelpFormatter,
      RawDescriptionHelpFormatter: RawDescriptionHelpFormatter2,
      RawTextHelpFormatter,
      MetavarTypeHelpFormatter,
      Namespace,
      Action,
      ONE_OR_MORE,
      OPTIONAL,
      PARSER,
      REMAINDER,
      SUPPRESS: SUPPRESS2,
      ZERO_OR_MORE
    };
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// builtin:node:buffer
var require_node_buffer = __commonJS({
  "builtin:node:buffer"(exports, module) {
    module.exports = __require("node:buffer");
  }
});

// builtin:node:fs
var require_node_fs = __commonJS({
  "builtin:node:fs"(exports, module) {
    module.exports = __require("node:fs");
  }
});

// builtin:node:path
var require_node_path = __commonJS({
  "builtin:node:path"(exports, module) {
    module.exports = __require("node:path");
  }
});

// src/flags/command-line.ts
var import_argparse = __toESM(require_argparse(), 1);

// src/config/diagnostic.ts
function formatDiagnostic(diagnostic) {
  const { file, position, key, field, severity, message } = diagnostic;
  const parts = [];
  if (file !== void 0) parts.push(position ? `${file}:${position.line}:${position.column}` : file);
  if (severity === "warning") parts.push("warning");
  if (key !== void 0) parts.push(shortened(key));
  if (field !== void 0 && field !== "") parts.push(shortened(field));
  parts.push(message);
  return parts.map(printable).join(": ");
}
function sortDiagnostics(diagnostics, files) {
  const order = new Map([...new Set(files)].map((file, index) => [file, index]));
  const rank = ({ file = "" }) => order.get(file) ?? order.size;
  return [...diagnostics].sort(
    (a, b) => rank(a) - rank(b) || (a.position?.line ?? 0) - (b.position?.line ?? 0) || (a.position?.column ?? 0) - (b.position?.column ?? 0)
  );
}
function isError(diagnostic) {
  return diagnostic.severity === "error";
}
var longestShown = 200;
function describe(value, written = String(value)) {
  if (value === null || value === void 0) return "nothing (null)";
  if (typeof value === "string") return `the text ${quote(value)}`;
  if (typeof value === "boolean") return `the boolean ${written}`;
  if (typeof value === "number") return `the number ${shortened(written)}`;
  if (!Array.isArray(value)) return "a mapping";
  return value.length === 0 ? "an empty list" : "a list";
}
function quote(text) {
  return printable(JSON.stringify(shortened(text)));
}
function shortened(text) {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
function printable(text) {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

// src/config/suggest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var longestCompared = 200;
var mostOffered = 3;
function nearest(word, choices) {
  if (word.length > longestCompared) return [];
  const wanted = word.toLowerCase();
  const near = [];
  for (const choice of choices) {
    const offered = choice.toLowerCase();
    const far = isSwapped(wanted, offered) ? 1 : (0, import_fastest_levenshtein.distance)(wanted, offered);
    const contained = wanted.length >= 3 && offered.includes(wanted);
    if (far <= Math.max(1, Math.floor(wanted.length / 3)) || contained) near.push({ choice, far });
  }
  return near.sort((a, b) => a.far - b.far).slice(0, mostOffered).map(({ choice }) => choice);
}
function isSwapped(a, b) {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length - 1; at++)
    if (a[at] !== b[at]) return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
  return false;
}
function didYouMean(word, choices) {
  const offers = nearest(word, choices).map(quote);
  return offers.length === 0 ? "" : ` Did you mean ${offers.join(" or ")}?`;
}
var mostListed = 100;
function listed(choices) {
  const rest = choices.length - mostListed;
  return choices.slice(0, mostListed).map(shortened).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function unknownNames(what, wanted = [], there = []) {
  const known = new Set(there);
  const unknown = [...new Set(wanted)].filter((name) => !known.has(name));
  return unknown.map((name, index) => {
    const all = index === unknown.length - 1 ? ` There are: ${listed([...there].sort())}.` : "";
    return `${what} ${quote(name)}.${didYouMean(name, there)}${all}`;
  });
}

// src/editions/flags.ts
var sweepCommands = ["full-sweep", "runner-model-sweep", "test-config"];
var flagKinds = {
  "single-node": "switch",
  "multi-node": "switch",
  "model-prefix": "texts",
  precision: "texts",
  framework: "texts",
  "runner-type": "texts",
  "runner-node-filter": "text",
  "seq-lens": "texts",
  "step-size": "integer",
  "min-conc": "integer",
  "max-conc": "integer",
  "max-tp": "integer",
  "max-ep": "integer",
  conc: "integers",
  "config-keys": "texts",
  "run-evals": "switch",
  "evals-only": "switch",
  "no-evals": "switch",
  "all-evals": "switch",
  "scenario-type": "texts"
};
var sweepFlags = keysOf(flagKinds);
function keysOf(record) {
  const names = [];
  for (const name in record) names.push(name);
  return names;
}
function flagProblems(rules, flags, { name: edition2, lacks }) {
  const problems = [];
  for (const [name, value] of given(flags)) {
    const rule = rules.flags[name];
    if (rule === void 0) {
      const why = lacks[name];
      problems.push(
        `argument --${name}: not a flag of this command in edition ${edition2}${why ? `: ${why}` : ""}`
      );
    } else
      problems.push(
        ...valueProblems(name, value, rule),
        ...excess(name, rule, flags),
        ...conflicts(name, rule, flags)
      );
  }
  for (const name of keysOf(rules.flags))
    if (rules.flags[name]?.required && !given(flags).some(([present]) => present === name))
      problems.push(`the following arguments are required: --${name}`);
  for (const group of rules.oneOf ?? [])
    if (!given(flags).some(([name]) => group.includes(name)))
      problems.push(`one of the arguments ${group.map((name) => `--${name}`).join(" ")} is required`);
  return problems;
}
function given(flags) {
  return sweepFlags.flatMap((name) => {
    const value = flags[name];
    return value === void 0 || value === false ? [] : [[name, value]];
  });
}
function valueProblems(name, value, { choices, minimum, single }) {
  const values = typeof value === "object" ? value : [value];
  const problems = [];
  if (single && values.length > 1) problems.push(`argument --${name}: takes one value, not ${values.length}`);
  for (const one of values) {
    if (choices && !choices.includes(String(one)))
      problems.push(`argument --${name}: invalid choice: '${one}' (choose from ${choices.join(", ")})`);
    if (minimum !== void 0 && Number(one) < minimum)
      problems.push(`argument --${name}: ${one} is too small (at least ${minimum})`);
  }
  return problems;
}
function excess(name, { atMost }, flags) {
  const most = atMost && flags[atMost];
  const value = flags[name];
  if (typeof value !== "number" || typeof most !== "number" || value <= most) return [];
  return [`argument --${name}: ${value} is above --${atMost}, which is ${most}`];
}
function conflicts(name, { excludes = [] }, flags) {
  return excludes.filter((other2) => given(flags).some(([present]) => present === other2)).map((other2) => `argument --${name}: not allowed with argument --${other2}`);
}

// src/config/shape.ts
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

// src/generated/inferencex-2026-02/entry-validators.js
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
function appended(errors, more2) {
  for (const error of more2) errors.push(error);
  return errors;
}

// src/generated/inferencex-2026-02/fields.ts
var entryFields = [
  "image",
  "model",
  "model-prefix",
  "precision",
  "framework",
  "runner",
  "isl",
  "osl",
  "tp",
  "conc",
  "max-model-len",
  "ep",
  "dp-attn",
  "spec-decoding",
  "exp-name",
  "disagg",
  "run-eval",
  "prefill",
  "decode"
];

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day = +match[3];
  if (!match[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head3 = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head3 = " ... ";
    lineStart = position - maxHalfLength + head3.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head3 + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
    pos: position - lineStart + head3.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts2 = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts2.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts2.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts2.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts2[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "";
    case 95:
      return " ";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines2 = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines2) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping2 = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping2 ? 125 : 93;
  if (isMapping2) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping2 || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping2) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping2) addPopEvent(state);
    } else if (isMapping2 && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping2) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/config/lines.ts
var Lines = class {
  #text;
  #starts;
  constructor(text) {
    this.#text = text;
  }
  position(offset) {
    this.#starts ??= lineStarts(this.#text);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
};
function lineStarts(text) {
  const starts = [0];
  const breaks = /\r\n|\r|\n/g;
  while (breaks.exec(text) !== null) starts.push(breaks.lastIndex);
  return starts;
}

// src/config/places.ts
var noRange = -1;
var Places = class {
  #lines;
  #composed;
  #own = /* @__PURE__ */ new Map();
  #children = /* @__PURE__ */ new Map();
  #aliased;
  constructor(composed) {
    this.#composed = composed;
    this.#lines = new Lines(composed.text);
  }
  position(offset) {
    return this.#lines.position(offset);
  }
  /** Where the node at `path` below `root` stands, or the nearest node above it that does: an offset. */
  find(root, path, which) {
    let node = root;
    let found = this.#start(root);
    for (const [depth, step] of path.entries()) {
      const place2 = isContainer(node) ? this.#placeOf(node, step) : void 0;
      if (place2 === void 0) break;
      found = place2[depth === path.length - 1 ? which : "valueAt"];
      node = childOf(node, step);
    }
    return found;
  }
  /** A mapping or list that stands in one place only is found by its own event, without reading what is around it. */
  #placeOf(container, step) {
    const child = this.#composed.sharesNodes ? void 0 : childOf(container, step);
    const index = isContainer(child) ? this.#composed.eventOf.get(child) : void 0;
    const event = index === void 0 ? void 0 : this.#composed.events[index];
    if (index === void 0 || event === void 0) return this.childrenOf(container).get(String(step));
    const valueAt2 = offsetOf(event, this.#composed.text, 0);
    const keyEvent = Array.isArray(container) ? void 0 : this.#composed.events[index - 1];
    return { keyAt: keyEvent ? offsetOf(keyEvent, this.#composed.text, valueAt2) : valueAt2, valueAt: valueAt2, event };
  }
  /** The text of the scalar at `path` below `root`, quotes and block indicators taken off. */
  written(root, path) {
    const parent = path.slice(0, -1).reduce(childOf, root);
    const event = isContainer(parent) ? this.childrenOf(parent).get(String(path.at(-1)))?.event : void 0;
    return event?.type === EVENT_ID.SCALAR ? getScalarValue(this.#composed.text, event) : void 0;
  }
  /** The children of a mapping or list by key or index, in document order, merged keys first. */
  childrenOf(container) {
    const known = this.#children.get(container);
    if (known) return known;
    const children = /* @__PURE__ */ new Map();
    for (const source of this.#composed.mergedInto.get(container) ?? [])
      for (const [key, place2] of this.childrenOf(source)) children.set(key, place2);
    const own = this.#ownChildren(this.#composed.eventOf.get(container) ?? noRange);
    for (const [key, place2] of own) children.set(key, place2);
    this.#children.set(container, children);
    return children;
  }
  /** Where the first key of this text stands in the mapping of an event. */
  ownPlace(eventIndex, key) {
    return this.#ownChildren(eventIndex).get(key)?.keyAt ?? 0;
  }
  #start(root) {
    const event = isContainer(root) ? this.#composed.events[this.#composed.eventOf.get(root) ?? noRange] : void 0;
    return event ? offsetOf(event, this.#composed.text, 0) : 0;
  }
  #ownChildren(index) {
    const children = this.#own.get(index) ?? this.#readChildren(index);
    this.#own.set(index, children);
    return children;
  }
  #readChildren(index) {
    const { events, text } = this.#composed;
    const children = /* @__PURE__ */ new Map();
    const container = events[index];
    if (container === void 0) return children;
    const isList = container.type === EVENT_ID.SEQUENCE;
    const start = offsetOf(container, text, 0);
    let at = index + 1;
    for (let count = 0; ; count++) {
      const first = events[at];
      if (first === void 0 || first.type === EVENT_ID.POP) return children;
      const keyAt = offsetOf(first, text, start);
      const step = isList ? String(count) : this.#keyText(at);
      if (!isList) at++;
      const value = events[at];
      const valueAt2 = value ? offsetOf(value, text, keyAt) : keyAt;
      if (!children.has(step)) children.set(step, { keyAt, valueAt: valueAt2, event: value });
      at = this.#after(at);
    }
  }
  /** The index behind the node that begins at `index`. */
  #after(index) {
    const { events } = this.#composed;
    let depth = 0;
    for (let at = index; at < events.length; at++) {
      const type = events[at]?.type;
      if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
      else if (type === EVENT_ID.POP) depth--;
      if (depth === 0) return at + 1;
    }
    return events.length;
  }
  #keyText(index) {
    const { events, text } = this.#composed;
    const key = events[index];
    if (key?.type === EVENT_ID.SCALAR) return getScalarValue(text, key);
    if (key?.type !== EVENT_ID.ALIAS) return "";
    this.#aliased ??= aliasedScalars(this.#composed);
    const anchored = this.#aliased.get(index);
    return anchored ? getScalarValue(text, anchored) : "";
  }
};
function aliasedScalars({ events, text }) {
  const anchors = /* @__PURE__ */ new Map();
  const aliased = /* @__PURE__ */ new Map();
  for (const [index, event] of events.entries()) {
    if (!("anchorStart" in event) || event.anchorStart === noRange) continue;
    const name = text.slice(event.anchorStart, event.anchorEnd);
    if (event.type !== EVENT_ID.ALIAS) anchors.set(name, event);
    else {
      const anchored = anchors.get(name);
      if (anchored?.type === EVENT_ID.SCALAR) aliased.set(index, anchored);
    }
  }
  return aliased;
}
function offsetOf(event, text, otherwise) {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return scalarOffset(event, text, otherwise);
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    default:
      return otherwise;
  }
}
function scalarOffset(event, text, otherwise) {
  if (event.valueStart === noRange) return event.tagStart === noRange ? otherwise : event.tagStart;
  switch (event.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return event.valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK: {
      const headerEnd = event.valueStart - 1;
      const header = text.lastIndexOf("\n", headerEnd - 1) + 1;
      const indicator = text.slice(header, headerEnd).search(/[|>][-+0-9]*\s*(?:#.*)?$/);
      return indicator === -1 ? event.valueStart : header + indicator;
    }
    default:
      return event.valueStart;
  }
}
function isContainer(node) {
  return typeof node === "object" && node !== null;
}
function childOf(node, step) {
  if (node instanceof Map) return node.get(step);
  if (Array.isArray(node)) return node[Number(step)];
  if (!isContainer(node) || !Object.hasOwn(node, step)) return void 0;
  return Object.getOwnPropertyDescriptor(node, step)?.value;
}

// src/config/validation.ts
var noRemarks = { about: () => "", isForeign: () => false };
function findingsOf(validate, value, written = () => void 0, remarks = noRemarks) {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const misspelt = new Set(meantFields(errors, remarks).map(placeOf));
  const findings = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const finding = findingOf(error, written, remarks);
    const place2 = placeOf(finding.field);
    const isMisspelt = error.keyword === "required" && misspelt.has(place2);
    if (!isMisspelt && !findings.has(place2)) findings.set(place2, finding);
  }
  return [...findings.values()];
}
function meantFields(errors, { isForeign }) {
  return errors.flatMap((error) => {
    if (error.keyword !== "additionalProperties") return [];
    const name = error.params["additionalProperty"];
    if (isForeign([...pathOf(error), name])) return [];
    const [meant] = nearest(name, fieldsOf(error));
    return meant === void 0 ? [] : [[...pathOf(error), meant]];
  });
}
function placeOf(field) {
  return field.join("\0");
}
function readNode(validate, document, path, remarks = noRemarks) {
  const value = document.at(path);
  const written = document.wholeFloatsUnder(path).map((at) => at.slice(path.length));
  const floats = written.length === 0 ? written : whereIntegersBelong(validate, value, written);
  if (validate(value) && floats.length === 0) return { kind: "sound", value };
  const findings = findingsOf(validate, value, (field) => document.written([...path, ...field]), remarks);
  const meant = findings.length === 0 ? [] : meantFields(validate.errors ?? [], remarks);
  const problems = findings.map(
    ({ field, message, at }) => document.diagnose("error", [...path, ...field], message + remarks.about(field), at)
  );
  const told2 = new Set(findings.map(({ field }) => placeOf(field)));
  const isTold = (field) => field.some((_, depth) => told2.has(placeOf(field.slice(0, depth + 1).map(String))));
  for (const field of floats) {
    const at = [...path, ...field];
    if (!isTold(field)) problems.push(document.diagnose("error", at, wholeFloat(document, at)));
  }
  return { kind: "faulty", problems, meant };
}
function whereIntegersBelong(validate, value, fields) {
  const halved = structuredClone(value);
  for (const field of fields) {
    const parent = field.slice(0, -1).reduce(childOf, halved);
    if (isContainer(parent)) Reflect.set(parent, field.at(-1) ?? "", 0.5);
  }
  if (validate(halved)) return [];
  const refused4 = (validate.errors ?? []).filter(({ keyword }) => keyword === "type");
  const places = new Set(refused4.map((error) => placeOf(pathOf(error))));
  return fields.filter((field) => places.has(placeOf(field.map(String))));
}
function wholeFloat(document, at) {
  return `${document.written(at)} is a float; allowed: a whole number. Write ${document.at(at)}.`;
}
function pathOf({ instancePath }) {
  const steps = instancePath.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function fieldsOf({ parentSchema }) {
  return Object.keys(parentSchema?.["properties"] ?? {});
}
function findingOf(error, written, { isForeign }) {
  const field = pathOf(error);
  const { keyword, params, data, parentSchema } = error;
  switch (keyword) {
    case "required":
      return {
        field: [...field, params["missingProperty"]],
        message: "is missing; it is required.",
        at: "value"
      };
    case "additionalProperties": {
      const name = params["additionalProperty"];
      const known = fieldsOf(error);
      const hint2 = isForeign([...field, name]) ? "" : didYouMean(name, known);
      const message = `is not a field here.${hint2} Fields: ${known.join(", ")}.`;
      return { field: [...field, name], message, at: "key" };
    }
    case "const":
      return {
        field,
        message: `found ${describe(data, written(field))}; allowed: ${parentSchema?.["const"]}.`,
        at: "value"
      };
    case "maximum":
      if (params["limit"] === Number.MAX_SAFE_INTEGER)
        return {
          field,
          message: `is beyond 2^53, past which whole numbers are no longer exact.`,
          at: "value"
        };
      break;
  }
  return { field, message: wrongValue(data, parentSchema ?? {}, written(field)), at: "value" };
}
function wrongValue(value, schema, written) {
  return `found ${describe(value, written)}; allowed: ${allowed(schema)}.${hint(value, schema, written)}`;
}
function allowed(schema) {
  if (Array.isArray(schema["enum"])) return `one of ${schema["enum"].join(", ")}`;
  return typesOf(schema).map((type) => allowedOf(type, schema)).join(" or ");
}
function allowedOf(type, schema) {
  switch (type) {
    case "integer":
      return `a whole number${boundsOf(schema)}`;
    case "number":
      return `a number${boundsOf(schema)}`;
    case "boolean":
      return "true or false";
    case "array":
      return schema["minItems"] === void 0 ? "a list" : "a list that is not empty";
    case "object":
      return "a mapping";
    case "null":
      return "nothing (null)";
    default:
      return String(schema["$comment"] ?? "text");
  }
}
function boundsOf({ minimum, exclusiveMinimum, maximum }) {
  const bounds = [
    ...minimum === void 0 ? [] : [`of at least ${minimum}`],
    ...exclusiveMinimum === void 0 ? [] : [`above ${exclusiveMinimum}`],
    ...maximum === void 0 || maximum === Number.MAX_SAFE_INTEGER ? [] : [`at most ${maximum}`]
  ];
  return bounds.length === 0 ? "" : ` ${bounds.join(" and ")}`;
}
function hint(value, schema, written) {
  const types = typesOf(schema);
  if (typeof value === "string") {
    if (Array.isArray(schema["enum"])) return didYouMean(value, schema["enum"]);
    if (types.includes("integer") && /^[-+]?\d+$/.test(value))
      return ` Write ${Number(value)}, without quotes.`;
    if (types.includes("boolean") && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value))
      return ` Write ${/^(?:y|yes|on|true)$/i.test(value)}, without quotes.`;
  }
  const scalar = typeof value === "number" || typeof value === "boolean";
  if (scalar && types.includes("string")) return ` Quote it: ${quote(written ?? String(value))}.`;
  return "";
}
function typesOf(schema) {
  const { type } = schema;
  if (Array.isArray(type)) return type.map(String);
  return type === void 0 ? [] : [String(type)];
}

// src/editions/made.ts
function entryProblems(made, validatorOf) {
  const problems = [];
  for (const { entry, from, path } of made) {
    const validate = validatorOf(entry);
    if (validate(entry)) continue;
    for (const { field, message } of findingsOf(validate, entry)) {
      const told2 = `the entry made of it would be wrong: ${field.join(".")}: ${message}`;
      problems.push(from.document.diagnose("error", path, told2));
    }
  }
  return problems;
}

// src/editions/forms.ts
function kindOf({ multinode }, searchEntries) {
  const isMulti = typeof multinode === "boolean" ? multinode : searchEntries.some(({ search }) => looksMultiNode(search));
  return isMulti ? "multi-node" : "single-node";
}
function looksMultiNode({ prefill, decode }) {
  return isMapping(prefill) || isMapping(decode);
}
function otherForm({ kind, entry, searchEntries }, formFields) {
  if (typeof entry["multinode"] !== "boolean") return () => false;
  const foreign = formFields[other(kind)];
  let parents;
  return (field) => {
    if (!foreign.has(field.at(-1) ?? "")) return false;
    parents ??= /* @__PURE__ */ new Set(["", ...placesOf(searchEntries)]);
    return parents.has(field.slice(0, -1).join("."));
  };
}
function formSaid({ entry, named: named2 }) {
  return named2(["multinode"]).replace(" ", ` is ${entry["multinode"]} `);
}
function withFormsFolded(found, raw, formFields, { key, document }) {
  if (typeof raw.entry["multinode"] !== "boolean") return found;
  const wrong = raw.searchEntries.filter(({ search }) => hasOtherForm(search, raw.kind));
  if (wrong.length === 0) return found;
  const places = new Set(placesOf(wrong));
  const ofForm = /* @__PURE__ */ new Set([...formFields["single-node"], ...formFields["multi-node"], "kv-offloading"]);
  const others = found.filter(({ field = "" }) => {
    const steps = field.split(".");
    return !steps.some((step, depth) => ofForm.has(step) && places.has(steps.slice(0, depth).join(".")));
  });
  const message = `has the form of a ${other(raw.kind)} entry, while ${formSaid(raw)}. A ${raw.kind} entry has ${told[raw.kind]}.`;
  return [...others, ...wrong.map(({ at }) => document.diagnose("error", [key, ...at], message))];
}
var told = {
  "single-node": "tp, and neither prefill nor decode",
  "multi-node": "prefill and decode, and no tp"
};
function hasOtherForm(search, kind) {
  const hasTp = search["tp"] !== void 0 && search["tp"] !== null;
  return kind === "multi-node" ? hasTp && !looksMultiNode(search) : !hasTp && looksMultiNode(search);
}
function other(kind) {
  return kind === "single-node" ? "multi-node" : "single-node";
}
function placesOf(searchEntries) {
  return searchEntries.map(({ at }) => at.join("."));
}

// src/editions/rules.ts
function searchEntriesOf(blocks, path) {
  return listOf(blocks).flatMap(
    (block, blockIndex) => listOf(isMapping(block) ? block["search-space"] : void 0).flatMap(
      (search, index) => isMapping(search) ? { search, at: [...path, blockIndex, "search-space", index] } : []
    )
  );
}
function concurrencyFaults({ search, at }) {
  const message = concurrencyProblem(search);
  if (message === void 0) return [];
  return [{ at, message, fields: concurrencyFields.map((field) => [...at, field]) }];
}
var concurrencyFields = ["conc-start", "conc-end", "conc-list"];
function concurrencyProblem(search) {
  const { "conc-start": start, "conc-end": end, "conc-list": list } = search;
  const ranged = typeof start === "number" && typeof end === "number";
  const listed2 = Array.isArray(list);
  if (ranged && listed2) return "conc-list stands beside conc-start and conc-end. Keep the list or the range.";
  if (!ranged && !listed2) return "its concurrencies are missing: conc-start and conc-end, or conc-list.";
  if (ranged && start > end) return `conc-start (${start}) is above conc-end (${end}).`;
  return void 0;
}
function faultProblems({ key, document }, found, meant, faults) {
  if (faults.length === 0) return [];
  const spoilt = document.problems.filter((problem) => problem.key === key);
  const isSound = soundness([...found, ...spoilt], meant);
  return faults.filter(({ fields, anyOf }) => fields.every(isSound) && (anyOf === void 0 || anyOf.some(isSound))).map(({ at, message }) => document.diagnose("error", [key, ...at], message));
}
function soundness(found, meant) {
  const refused4 = new Set(meant.map((field) => field.join(".")));
  const around = /* @__PURE__ */ new Set();
  for (const { field = "" } of found) {
    refused4.add(field);
    const steps = field.split(".");
    steps.forEach((_, depth) => {
      if (depth > 0) around.add(steps.slice(0, depth).join("."));
    });
  }
  return (field) => !around.has(field.join(".")) && !field.some((_, depth) => refused4.has(field.slice(0, depth + 1).join(".")));
}

// src/editions/read-config.ts
function readConfig(config, reader) {
  const { key, entry, document } = config;
  if (!isMapping(entry)) {
    const message = `found ${describe(entry)}; allowed: a mapping with the fields of a config.`;
    return { kind: "faulty", problems: [document.diagnose("error", [key], message)], meant: [] };
  }
  const searchEntries = reader.searchEntries(entry);
  const kind = kindOf(entry, searchEntries);
  const named2 = (field) => `${field.at(-1)} (line ${document.keyPosition([key, ...field]).line})`;
  const raw = { entry, kind, searchEntries, named: named2 };
  if (kind === "multi-node") {
    const read2 = readForm(reader.multiNode, reader, raw, config);
    return read2.kind === "faulty" ? read2 : { kind: "sound", value: { kind: "multi-node", key, document, config: read2.value } };
  }
  const read = readForm(reader.singleNode, reader, raw, config);
  return read.kind === "faulty" ? read : { kind: "sound", value: { kind: "single-node", key, document, config: read.value } };
}
function readForm(validate, reader, raw, config) {
  const isForeign = otherForm(raw, reader.formFields);
  const about = (field) => {
    if (field.at(-1) === "conc-list")
      return " Without a list, conc-start and conc-end say the concurrencies.";
    return isForeign(field) ? ` It belongs to the other form: ${formSaid(raw)}.` : "";
  };
  const read = readNode(validate, config.document, [config.key], { about, isForeign });
  const { problems: found, meant } = read.kind === "faulty" ? read : { problems: [], meant: [] };
  const faults = faultProblems(config, found, meant, reader.faults(raw));
  if (read.kind === "sound" && faults.length === 0) return read;
  const problems = [...withFormsFolded(found, raw, reader.formFields, config), ...faults];
  return { kind: "faulty", problems, meant };
}

// src/search-space/nodes.ts
function nodesMatching(runners, label, filter) {
  return (runners.get(label) ?? []).filter((node) => node.includes(filter));
}

// src/editions/selection.ts
function selectConfigs(configs, flags) {
  const { precision, framework, "model-prefix": prefixes, "runner-type": runners } = flags;
  const anyKind = !flags["single-node"] && !flags["multi-node"];
  return configs.filter(
    ({ key, kind, config }) => (anyKind || flags[kind] === true) && // the prefix is one of the config key, not the field of that name
    (prefixes === void 0 || prefixes.some((prefix) => key.startsWith(prefix))) && (precision === void 0 || precision.includes(config.precision)) && (framework === void 0 || framework.includes(config.framework)) && (runners === void 0 || runners.includes(config.runner))
  );
}
function targetsOf(label, filter, runners) {
  return filter ? nodesMatching(runners, label, filter) : [label];
}
function unknownRunnerTypes(flags, { file, nodes }) {
  const messages = unknownNames("--runner-type: no runner label", flags["runner-type"], [...nodes.keys()]);
  return messages.map((message) => ({ severity: "error", file, message }));
}
function unknownConfigKeys(named2, keys) {
  const messages = unknownNames("--config-keys: no config", named2, keys);
  return messages.map((message) => ({ severity: "error", message }));
}
function unlistedRunners(configs, { file, nodes }) {
  return [...configs].filter(({ config }) => !nodes.has(config.runner)).map(
    ({ key, config, document }) => document.diagnose(
      "warning",
      [key, "runner"],
      `${quote(config.runner)} is no label of ${file}.${didYouMean(config.runner, nodes.keys())}`
    )
  );
}

// src/search-space/identity.ts
function identities(entry, setup = setupOf(entry)) {
  const { conc } = entry;
  return typeof conc === "number" ? [`${setup} ${conc}`] : conc.map((one) => `${setup} ${one}`);
}
function setupOf(entry) {
  return JSON.stringify([
    entry.runner,
    entry["model-prefix"],
    entry.framework,
    entry.precision,
    entry["spec-decoding"],
    entry.disagg ?? false,
    entry["scenario-type"] ?? [entry.isl, entry.osl],
    entry.prefill && entry.decode ? [workerOf(entry.prefill), workerOf(entry.decode)] : [entry.tp, ...parallelismOf(entry), entry.ep ?? 1, entry["dp-attn"] ?? false],
    entry["kv-offloading"] ?? "none",
    componentOf(entry["kv-offload-backend"]),
    componentOf(entry.router),
    entry["kv-p2p-transfer"],
    entry["recipe-fingerprint"]
  ]);
}
function workerOf(worker) {
  const { "num-worker": count, tp, ep, "dp-attn": dpAttention, hardware } = worker;
  return [count, tp, ...parallelismOf(worker), ep, dpAttention, hardware];
}
function parallelismOf(layout) {
  return [layout.pp ?? 1, layout["dcp-size"] ?? 1, layout["pcp-size"] ?? 1];
}
function componentOf(component) {
  return component && [component.name, component.version];
}

// src/editions/twins.ts
var mostTold = 100;
function twinWarnings(made) {
  const firstOf = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Map();
  let untold2 = 0;
  let before;
  let setup = "";
  for (const one of made) {
    if (one.path !== before?.path || one.entry.runner !== before.entry.runner) setup = setupOf(one.entry);
    before = one;
    identities(one.entry, setup).forEach((identity, index) => {
      const first = firstOf.get(identity);
      if (first === void 0) firstOf.set(identity, one);
      else if (twins.size < mostTold) noteTwins(twins, first, one, index);
      else untold2++;
    });
  }
  const warnings = [...twins.values()].map(warningOf);
  return untold2 === 0 ? warnings : [...warnings, more(untold2)];
}
function more(untold2) {
  const message = `${untold2} more concurrencies measure again what an earlier entry does, told apart by no result.`;
  return { severity: "warning", message };
}
function noteTwins(twins, first, second, index) {
  const places = JSON.stringify([first.path, second.path]);
  const pair = twins.get(places) ?? { first, second, concurrencies: /* @__PURE__ */ new Set(), differing: /* @__PURE__ */ new Set() };
  twins.set(places, pair);
  const { conc } = second.entry;
  pair.concurrencies.add(typeof conc === "number" ? conc : conc[index] ?? 0);
  for (const field of differingFields({ ...first.entry }, { ...second.entry })) pair.differing.add(field);
}
function differingFields(first, second, parent = "") {
  const fields = /* @__PURE__ */ new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...fields].flatMap((field) => {
    const [one, other2] = [first[field], second[field]];
    if (bookkeeping.has(field) || JSON.stringify(one) === JSON.stringify(other2)) return [];
    return isMapping(one) && isMapping(other2) ? differingFields(one, other2, `${field}.`) : [`${parent}${field}`];
  });
}
var bookkeeping = /* @__PURE__ */ new Set(["conc", "run-eval", "eval-only", "eval-conc", "eval-all-concs", "exp-name"]);
function warningOf({ first, second, concurrencies: concurrencies2, differing }) {
  const at = `concurrency ${[...concurrencies2].join(", ")}`;
  const { key, document } = first.from;
  const { line, column } = document.valuePosition(first.path);
  const there = `${document.file}:${line}:${column} (${key})`;
  const message = place(first) === place(second) ? `makes the same measurement twice, at ${at}.` : differing.size === 0 ? `makes the same measurement as ${there}, at ${at}. Both are kept: one job too many, and a number that counts twice.` : `counts as the same measurement as ${there}, at ${at}: results do not tell them apart by ${[...differing].join(", ")}. Both are kept, and one result will replace the other.`;
  return second.from.document.diagnose("warning", second.path, message);
}
function place({ path }) {
  return path.join(".");
}

// src/editions/suite.ts
function together(parts) {
  return { made: parts.flatMap(({ made }) => made), problems: parts.flatMap(({ problems }) => problems) };
}
function suiteOf(edition2, { configs }, runners, { reader, makers, evaluated: evaluated3, validatorOf }) {
  const verdicts = [...configs.values()].map((config) => readConfig(config, reader));
  const checked = verdicts.flatMap((verdict) => verdict.kind === "sound" ? verdict.value : []);
  const problems = verdicts.flatMap((verdict) => verdict.kind === "faulty" ? verdict.problems : []);
  const factsOf = (config) => {
    const { runner, framework, precision } = config.config;
    const entries = makers["full-sweep"]([config], runners, {}).made.length;
    return { key: config.key, runner, framework, precision, kind: config.kind, entries };
  };
  const sweep2 = (command, flags) => {
    const refused4 = unknownRunnerTypes(flags, runners);
    if (refused4.length > 0) return { entries: [], diagnostics: refused4 };
    const make = makers[command];
    if (make === void 0) return { entries: [], diagnostics: [noCommand(command, edition2)] };
    const raw = make(checked, runners, flags);
    const made = evaluated3(raw.made, flags);
    const used = new Set(made.map(({ from }) => from));
    return {
      entries: made.map(({ entry }) => entry),
      diagnostics: [
        ...raw.problems,
        ...entryProblems(made, validatorOf),
        ...unlistedRunners(used, runners),
        ...twinWarnings(made)
      ]
    };
  };
  return {
    edition: edition2,
    problems: [...problems, ...runners.problems],
    runners: runners.nodes,
    hardware: runners.hardware,
    facts: () => checked.map(factsOf),
    findings: () => sweep2("full-sweep", {}).diagnostics,
    sweep: sweep2
  };
}
function noCommand(command, { name }) {
  return { severity: "error", message: `${command} is not a command of edition ${name}` };
}

// src/generated/inferencex-2026-02/validators.js
var validateSingleNodeConfig = validate38;
var schema50 = { "type": "object", "title": "Single-node config", "$anchor": "single-node-config", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "seq-len-configs"], "description": "A config whose server runs on one node.", "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve, as the engine is told it." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model; begins the experiment's name." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights, such as fp4 or fp8." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine, such as sglang, vllm or trt." }, "runner": { "$ref": "#/$defs/name", "description": "Label of the runners that this config's jobs go to; a key of the runner file." }, "multinode": { "type": "boolean", "const": false, "description": "Whether one server spans several nodes; decides which form the search-space entries have." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own. Default: false." }, "seq-len-configs": { "type": "array", "items": { "$ref": "#/$defs/single-node-sequence", "description": "One pair of input and output length, and what is searched at it." }, "description": "What is searched, by sequence length." } } };
var schema34 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var func12 = Object.prototype.hasOwnProperty;
var pattern5 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
var schema57 = { "type": "object", "title": "Single-node sequence", "additionalProperties": false, "required": ["isl", "osl", "search-space"], "description": "One pair of input and output length, and what is searched at it.", "properties": { "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/single-node-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing at this length." } } };
var schema41 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema60 = { "type": "object", "title": "Single-node search entry", "additionalProperties": false, "required": ["tp"], "description": "One layout of a single-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer." }, "ep": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Expert parallelism: GPUs that the experts are spread over. Default: 1." }, "dp-attn": { "type": ["boolean", "null"], "description": "Whether attention runs data-parallel. Default: false." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema44 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tp === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tp" || key0 === "ep" || key0 === "dp-attn" || key0 === "spec-decoding" || key0 === "conc-start" || key0 === "conc-end" || key0 === "conc-list")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data };
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
        const err2 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.type, parentSchema: schema41, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41, data: data0 };
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
        const err5 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: schema60.properties.ep.type }, message: "must be integer,null", schema: schema60.properties.ep.type, parentSchema: schema60.properties.ep, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema60.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema60.properties.ep, data: data1 };
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
        const err8 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: schema60.properties["dp-attn"].type }, message: "must be boolean,null", schema: schema60.properties["dp-attn"].type, parentSchema: schema60.properties["dp-attn"], data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["spec-decoding"] !== void 0) {
      let data3 = data["spec-decoding"];
      if (typeof data3 !== "string") {
        const err9 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data3 === "mtp" || data3 === "draft_model" || data3 === "none")) {
        const err10 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values", schema: schema44.enum, parentSchema: schema44, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data4 = data["conc-start"];
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err11 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema60.properties["conc-start"].type }, message: "must be integer,null", schema: schema60.properties["conc-start"].type, parentSchema: schema60.properties["conc-start"], data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema60.properties["conc-start"], data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema60.properties["conc-start"], data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data["conc-end"] !== void 0) {
      let data5 = data["conc-end"];
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        const err14 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema60.properties["conc-end"].type }, message: "must be integer,null", schema: schema60.properties["conc-end"].type, parentSchema: schema60.properties["conc-end"], data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema60.properties["conc-end"], data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema60.properties["conc-end"], data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data["conc-list"] !== void 0) {
      let data6 = data["conc-list"];
      if (!Array.isArray(data6) && data6 !== null) {
        const err17 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema60.properties["conc-list"].type }, message: "must be array,null", schema: schema60.properties["conc-list"].type, parentSchema: schema60.properties["conc-list"], data: data6 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err18 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema60.properties["conc-list"], data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err19 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.type, parentSchema: schema41, data: data7 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 9007199254740991 || isNaN(data7)) {
              const err20 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41, data: data7 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
              const err21 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["search-space"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "isl" || key0 === "osl" || key0 === "search-space")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data };
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
        const err4 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.type, parentSchema: schema41, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41, data: data0 };
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
        const err7 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.type, parentSchema: schema41, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41, data: data1 };
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
          if (!validate33(data2[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate33.errors : appended2(vErrors, validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.properties["search-space"].type, parentSchema: schema57.properties["search-space"], data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.multinode === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, message: "must have required property 'multinode'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data["seq-len-configs"] === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq-len-configs" }, message: "must have required property 'seq-len-configs'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema50.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
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
        const err21 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema50.properties.multinode.type, parentSchema: schema50.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (false !== data6) {
        const err22 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema50.properties.multinode, data: data6 };
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
        const err23 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema50.properties.disagg.type, parentSchema: schema50.properties.disagg, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data["seq-len-configs"] !== void 0) {
      let data8 = data["seq-len-configs"];
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate32(data8[i0], { instancePath: instancePath + "/seq-len-configs/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate32.errors : appended2(vErrors, validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/seq-len-configs", schemaPath: "#/properties/seq-len-configs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties["seq-len-configs"].type, parentSchema: schema50.properties["seq-len-configs"], data: data8 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeConfig = validate40;
var schema33 = { "type": "object", "title": "Multi-node config", "$anchor": "multi-node-config", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "seq-len-configs"], "description": "A config whose server spans several nodes.", "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve, as the engine is told it." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model; begins the experiment's name." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights, such as fp4 or fp8." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine, such as sglang, vllm or trt." }, "runner": { "$ref": "#/$defs/name", "description": "Label of the runners that this config's jobs go to; a key of the runner file." }, "multinode": { "type": "boolean", "const": true, "description": "Whether one server spans several nodes; decides which form the search-space entries have." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own. Default: false." }, "seq-len-configs": { "type": "array", "items": { "$ref": "#/$defs/multi-node-sequence", "description": "One pair of input and output length, and what is searched at it." }, "description": "What is searched, by sequence length." } } };
var schema402 = { "type": "object", "title": "Multi-node sequence", "additionalProperties": false, "required": ["isl", "osl", "search-space"], "description": "One pair of input and output length, and what is searched at it.", "properties": { "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/multi-node-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing at this length." } } };
var schema43 = { "type": "object", "title": "Multi-node search entry", "additionalProperties": false, "required": ["prefill", "decode"], "description": "One layout of a multi-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "prefill": { "$ref": "#/$defs/worker", "description": "The workers that read the prompt." }, "decode": { "$ref": "#/$defs/worker", "description": "The workers that write the answer." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema45 = { "type": "object", "title": "Worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The prefill or the decode side of a disaggregated server: how many workers, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
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
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "num-worker" || key0 === "tp" || key0 === "ep" || key0 === "dp-attn" || key0 === "additional-settings")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
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
        const err5 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.type, parentSchema: schema41, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41, data: data0 };
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
        const err8 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.type, parentSchema: schema41, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41, data: data1 };
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
        const err11 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.type, parentSchema: schema41, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41, data: data2 };
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
        const err14 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema45.properties["dp-attn"].type, parentSchema: schema45.properties["dp-attn"], data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["additional-settings"] !== void 0) {
      let data4 = data["additional-settings"];
      if (!Array.isArray(data4) && data4 !== null) {
        const err15 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema45.properties["additional-settings"].type }, message: "must be array,null", schema: schema45.properties["additional-settings"].type, parentSchema: schema45.properties["additional-settings"], data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err16 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties["additional-settings"].items.type, parentSchema: schema45.properties["additional-settings"].items, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prefill === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefill" }, message: "must have required property 'prefill'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.decode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decode" }, message: "must have required property 'decode'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "spec-decoding" || key0 === "prefill" || key0 === "decode" || key0 === "conc-start" || key0 === "conc-end" || key0 === "conc-list")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
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
        const err3 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "mtp" || data0 === "draft_model" || data0 === "none")) {
        const err4 = { instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values", schema: schema44.enum, parentSchema: schema44, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.prefill !== void 0) {
      if (!validate25(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : appended2(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate25(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : appended2(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data["conc-start"] !== void 0) {
      let data3 = data["conc-start"];
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err5 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema43.properties["conc-start"].type }, message: "must be integer,null", schema: schema43.properties["conc-start"].type, parentSchema: schema43.properties["conc-start"], data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema43.properties["conc-start"], data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties["conc-start"], data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data["conc-end"] !== void 0) {
      let data4 = data["conc-end"];
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err8 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema43.properties["conc-end"].type }, message: "must be integer,null", schema: schema43.properties["conc-end"].type, parentSchema: schema43.properties["conc-end"], data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err9 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema43.properties["conc-end"], data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties["conc-end"], data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data["conc-list"] !== void 0) {
      let data5 = data["conc-list"];
      if (!Array.isArray(data5) && data5 !== null) {
        const err11 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema43.properties["conc-list"].type }, message: "must be array,null", schema: schema43.properties["conc-list"].type, parentSchema: schema43.properties["conc-list"], data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err12 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43.properties["conc-list"], data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err13 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.type, parentSchema: schema41, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41, data: data6 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err15 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41, data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema402.required, parentSchema: schema402, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema402.required, parentSchema: schema402, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["search-space"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema402.required, parentSchema: schema402, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "isl" || key0 === "osl" || key0 === "search-space")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema402, data };
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
        const err4 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.type, parentSchema: schema41, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41, data: data0 };
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
        const err7 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.type, parentSchema: schema41, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema41, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41, data: data1 };
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
          if (!validate242(data2[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate242.errors : appended2(vErrors, validate242.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema402.properties["search-space"].type, parentSchema: schema402.properties["search-space"], data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema402.type, parentSchema: schema402, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
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
    if (data["seq-len-configs"] === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq-len-configs" }, message: "must have required property 'seq-len-configs'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema33.properties, key0)) {
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
    if (data["seq-len-configs"] !== void 0) {
      let data8 = data["seq-len-configs"];
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate23(data8[i0], { instancePath: instancePath + "/seq-len-configs/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : appended2(vErrors, validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/seq-len-configs", schemaPath: "#/properties/seq-len-configs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties["seq-len-configs"].type, parentSchema: schema33.properties["seq-len-configs"], data: data8 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNodes = validate45;
var schema80 = { "type": "array", "title": "Nodes", "$anchor": "nodes", "minItems": 1, "items": { "$ref": "#/$defs/node", "description": "One node." }, "description": "The nodes that carry a runner label: a list with at least one name." };
var schema79 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema80, data };
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
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/node/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema79, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.type, parentSchema: schema79, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema80.type, parentSchema: schema80, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function appended2(errors, more2) {
  for (const error of more2) errors.push(error);
  return errors;
}

// src/editions/inferencex-2026-02/configs.ts
var configReader = {
  singleNode: validateSingleNodeConfig,
  multiNode: validateMultiNodeConfig,
  searchEntries: (entry) => searchEntriesOf(entry["seq-len-configs"], ["seq-len-configs"]),
  faults: ({ searchEntries }) => searchEntries.flatMap(concurrencyFaults),
  formFields: {
    "single-node": /* @__PURE__ */ new Set(["tp", "ep", "dp-attn"]),
    "multi-node": /* @__PURE__ */ new Set(["prefill", "decode"])
  }
};

// src/search-space/sequence.ts
function sameLengths(a, b) {
  return a.isl === b.isl && a.osl === b.osl;
}
function sequenceName(lengths, names) {
  for (const name in names) {
    const named2 = names[name];
    if (named2 && sameLengths(named2, lengths)) return name;
  }
  return `${lengths.isl}_${lengths.osl}`;
}

// src/editions/inferencex-2026-02/sequences.ts
var sequenceNames = {
  "1k1k": { isl: 1024, osl: 1024 },
  "1k8k": { isl: 1024, osl: 8192 },
  "8k1k": { isl: 8192, osl: 1024 }
};

// src/editions/inferencex-2026-02/evals.ts
function evaluated(made, flags) {
  if (flags["evals-only"]) return markEvals(made).filter(({ entry }) => entry["run-eval"]);
  return flags["run-evals"] ? markEvals(made) : made;
}
function markEvals(made) {
  const chosen = /* @__PURE__ */ new Set();
  for (const setup of setups(made.map(({ entry }) => entry)))
    for (const entry of toEvaluate(setup)) chosen.add(entry);
  return made.map((one) => ({ ...one, entry: { ...one.entry, "run-eval": chosen.has(one.entry) } }));
}
function setups(entries) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if ("prefill" in entry || !sameLengths(entry, sequenceNames["1k8k"])) continue;
    const { model, runner, framework, precision, isl, osl } = entry;
    const setup = [model, runner, framework, precision, isl, osl, entry["spec-decoding"], entry["dp-attn"]];
    const key = JSON.stringify(setup);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}
function toEvaluate(setup) {
  const sizes = setup.map(({ tp }) => tp);
  const ends = /* @__PURE__ */ new Set([sizes.reduce((a, b) => Math.max(a, b)), sizes.reduce((a, b) => Math.min(a, b))]);
  return [...ends].flatMap((tp) => {
    const atSize = setup.filter((entry) => entry.tp === tp);
    const busiest2 = atSize.reduce((most, { conc }) => Math.max(most, conc), 0);
    return atSize.filter(({ conc }) => conc === busiest2);
  });
}

// src/editions/flag-rules.ts
var configFilters = {
  "model-prefix": { help: "configs whose key begins with one of these" },
  precision: { help: "configs of these precisions" },
  framework: { help: "configs of these frameworks" }
};
var nodeKinds = {
  "single-node": { help: "configs whose server runs on one node" },
  "multi-node": { help: "configs whose server spans several nodes" }
};
var configKeys = { help: "the config keys to run, in this order", required: true };
var runnerTypes = { help: "configs of these runner labels" };
var nodeFilter = { help: "one entry for each node whose name contains this text" };
var pickedConcurrencies = { help: "of the configured concurrencies only these" };
var layoutFilters = {
  "step-size": { help: "factor between the concurrencies of a range", note: "default: 2", minimum: 2 },
  "min-conc": { help: "lowest concurrency; a single-node range is climbed from it" },
  "max-conc": { help: "highest concurrency; a layout that starts above it runs at it" },
  "max-tp": { help: "leave out single-node layouts of more tensor parallelism" },
  "max-ep": { help: "cap the expert parallelism of single-node layouts" }
};
function sequenceFilter(names) {
  return { help: "these sequence lengths", choices: Object.keys(names) };
}

// src/editions/inferencex-2026-02/flags.ts
var evalFlags = {
  "run-evals": {
    help: "mark (run-eval: true) the entries whose jobs also measure accuracy",
    excludes: ["evals-only"]
  },
  "evals-only": { help: "keep only the entries that --run-evals marks" }
};
var nodeKindFlags = {
  "single-node": {
    ...nodeKinds["single-node"],
    note: "this or --multi-node is required",
    excludes: ["multi-node"]
  },
  "multi-node": { ...nodeKinds["multi-node"], note: "this or --single-node is required" }
};
var commands = {
  "full-sweep": {
    flags: {
      ...nodeKindFlags,
      ...configFilters,
      "runner-type": runnerTypes,
      "runner-node-filter": nodeFilter,
      "seq-lens": sequenceFilter(sequenceNames),
      ...layoutFilters,
      ...evalFlags
    },
    oneOf: [["single-node", "multi-node"]]
  },
  "runner-model-sweep": {
    flags: {
      "runner-type": { help: "the runner label to check", required: true, single: true },
      ...nodeKindFlags,
      ...configFilters,
      "runner-node-filter": nodeFilter,
      conc: { help: "this concurrency instead of the lowest configured", single: true, minimum: 1 },
      ...evalFlags
    },
    oneOf: [["single-node", "multi-node"]]
  },
  "test-config": {
    flags: {
      "config-keys": configKeys,
      conc: pickedConcurrencies,
      "runner-node-filter": { help: "taken for compatibility; has no effect on this command" },
      ...evalFlags
    }
  }
};

// src/search-space/concurrency.ts
function concurrenciesOf(search) {
  const { "conc-start": start, "conc-end": end, "conc-list": list } = search;
  if (list) return { kind: "list", values: list };
  return { kind: "range", range: { start: start ?? 1, end: end ?? 0 } };
}
function ladder({ start, end }, step) {
  const rungs = [];
  for (let rung = start; rung < end; rung *= step) rungs.push(rung);
  if (start <= end) rungs.push(end);
  return rungs;
}
function narrowRange(range, { min, max }) {
  if (min !== void 0 && (min <= 0 || range.end < min)) return void 0;
  if (max !== void 0 && max <= 0) return void 0;
  const start = Math.max(range.start, min ?? range.start);
  if (max === void 0) return { start, end: range.end };
  return start > max ? { start: max, end: max } : { start, end: Math.min(range.end, max) };
}
function narrowList(values, { min, max }) {
  if (min !== void 0 && min <= 0 || max !== void 0 && max <= 0) return [];
  const above = min === void 0 ? [...values] : values.filter((value) => value >= min);
  if (max === void 0 || above.length === 0) return above;
  const inside = above.filter((value) => value <= max);
  return inside.length === 0 ? [max] : inside;
}

// src/editions/narrowing.ts
function layoutsOf(blocks, path) {
  return blocks.flatMap(
    (block, blockIndex) => block["search-space"].map((search, index) => ({
      block,
      search,
      path: [...path, blockIndex, "search-space", index]
    }))
  );
}
function singleNodeEntries(from, layouts, { targets, flags, sequences: sequences2 }, entryOf) {
  const { "max-tp": maxTp, "max-ep": maxEp } = flags;
  const [runner] = targets;
  if (runner === void 0) return [];
  if (maxTp !== void 0 && maxTp <= 0 || maxEp !== void 0 && maxEp <= 0) return [];
  const made = [];
  for (const layout of layouts) {
    const { block, search, path } = layout;
    if (!wantsLengths(block, flags, sequences2) || maxTp !== void 0 && search.tp > maxTp) continue;
    const ep = Math.min(search.ep ?? 1, maxEp ?? Number.POSITIVE_INFINITY);
    const concurrencies2 = singleNodeConcurrencies(search, flags);
    const [first] = concurrencies2;
    if (first === void 0) continue;
    const like = entryOf(layout, { conc: first, ep, runner });
    for (const conc of concurrencies2)
      for (const one of targets) made.push({ entry: { ...like, conc, runner: one }, from, path });
  }
  return made;
}
function multiNodeEntries(from, layouts, { targets, flags, sequences: sequences2 }, entryOf) {
  const made = [];
  for (const layout of layouts) {
    const { block, search, path } = layout;
    if (!wantsLengths(block, flags, sequences2)) continue;
    const conc = asked(narrowList(climbed(search, flags), boundsOf2(flags)), flags);
    if (conc.length === 0) continue;
    for (const runner of targets) made.push({ entry: entryOf(layout, { conc, runner }), from, path });
  }
  return made;
}
function singleNodeConcurrencies(search, flags) {
  const concurrencies2 = concurrenciesOf(search);
  if (concurrencies2.kind === "list") return asked(narrowList(concurrencies2.values, boundsOf2(flags)), flags);
  const range = narrowRange(concurrencies2.range, boundsOf2(flags));
  return range ? asked(ladder(range, stepOf(flags)), flags) : [];
}
function climbed(search, flags) {
  const concurrencies2 = concurrenciesOf(search);
  return concurrencies2.kind === "list" ? concurrencies2.values : ladder(concurrencies2.range, stepOf(flags));
}
function asked(concurrencies2, { conc }) {
  return conc === void 0 ? concurrencies2 : concurrencies2.filter((value) => conc.includes(value));
}
var defaultStep = 2;
function stepOf(flags) {
  return flags["step-size"] ?? defaultStep;
}
function boundsOf2(flags) {
  return { min: flags["min-conc"], max: flags["max-conc"] };
}
function wantsLengths(lengths, flags, sequences2) {
  return flags["seq-lens"]?.some((name) => {
    const named2 = sequences2[name];
    return named2 !== void 0 && sameLengths(named2, lengths);
  }) ?? true;
}

// src/editions/inferencex-2026-02/entries.ts
function entriesOf(checked, targets, flags) {
  const narrowing = { targets, flags, sequences: sequenceNames };
  const path = [checked.key, "seq-len-configs"];
  if (checked.kind === "single-node") {
    const layouts2 = layoutsOf(checked.config["seq-len-configs"], path);
    return singleNodeEntries(
      checked,
      layouts2,
      narrowing,
      ({ block, search }, point) => singleNodeEntry(checked, block, search, point)
    );
  }
  const layouts = layoutsOf(checked.config["seq-len-configs"], path);
  return multiNodeEntries(
    checked,
    layouts,
    narrowing,
    ({ block, search }, point) => multiNodeEntry(checked, block, search, point)
  );
}
var contextHeadroom = 200;
function singleNodeEntry({ config }, lengths, search, at) {
  return {
    ...head(config, at.runner, lengths),
    tp: search.tp,
    conc: at.conc,
    "max-model-len": lengths.isl + lengths.osl + contextHeadroom,
    ep: at.ep,
    "dp-attn": search["dp-attn"] ?? false,
    "spec-decoding": search["spec-decoding"] ?? "none",
    "exp-name": experimentName(config, lengths),
    disagg: config.disagg ?? false,
    "run-eval": false
  };
}
function multiNodeEntry({ config }, lengths, search, at) {
  return {
    ...head(config, at.runner, lengths),
    "spec-decoding": search["spec-decoding"] ?? "none",
    prefill: search.prefill,
    decode: search.decode,
    conc: at.conc,
    "max-model-len": lengths.isl + lengths.osl + contextHeadroom,
    "exp-name": experimentName(config, lengths),
    disagg: config.disagg ?? false,
    "run-eval": false
  };
}
var probeLengths = sequenceNames["1k1k"];
var probeContext = 2048;
function singleNodeProbe({ config }, search, at) {
  return {
    ...head(config, at.runner, probeLengths),
    tp: search.tp,
    ep: search.ep ?? 1,
    "dp-attn": search["dp-attn"] ?? false,
    "spec-decoding": search["spec-decoding"] ?? "none",
    conc: at.conc,
    "max-model-len": probeContext,
    "exp-name": `${config["model-prefix"]}_test`,
    disagg: config.disagg ?? false,
    "run-eval": false
  };
}
function multiNodeProbe(checked, search, at) {
  return {
    ...multiNodeEntry(checked, probeLengths, search, { ...at, conc: [at.conc] }),
    prefill: rebuiltWorker(search.prefill),
    decode: rebuiltWorker(search.decode),
    "max-model-len": probeContext,
    "exp-name": `${checked.config["model-prefix"]}_test`
  };
}
function rebuiltWorker(worker) {
  const {
    "num-worker": count,
    tp,
    ep,
    "dp-attn": dpAttention,
    "additional-settings": settings = []
  } = worker;
  return { "num-worker": count, tp, ep, "dp-attn": dpAttention, "additional-settings": settings };
}
function head(config, runner, { isl, osl }) {
  return {
    image: config.image,
    model: config.model,
    "model-prefix": config["model-prefix"],
    precision: config.precision,
    framework: config.framework,
    runner,
    isl,
    osl
  };
}
function experimentName(config, lengths) {
  return `${config["model-prefix"]}_${sequenceName(lengths, sequenceNames)}`;
}

// src/editions/inferencex-2026-02/full-sweep.ts
function fullSweep(configs, runners, flags) {
  const filter = flags["runner-node-filter"];
  const made = selectConfigs(configs, flags).flatMap(
    (checked) => entriesOf(checked, targetsOf(checked.config.runner, filter, runners.nodes), flags)
  );
  return { made, problems: [] };
}

// src/editions/inferencex-2026-02/runner-model-sweep.ts
function runnerModelSweep(configs, runners, flags) {
  const label = flags["runner-type"]?.[0] ?? "";
  const filter = flags["runner-node-filter"] ?? "";
  const nodes = nodesMatching(runners.nodes, label, filter);
  if (nodes.length === 0) return { made: [], problems: [noNodes(label, filter, runners)] };
  const probes = selectConfigs(configs, flags).map((checked) => probe(checked, nodes, flags));
  return together(probes);
}
function noNodes(label, filter, { nodes, file }) {
  const all = nodes.get(label) ?? [];
  const message = `--runner-node-filter: no node of "${label}" contains "${filter}". Nodes: ${listed(all)}.`;
  return { severity: "error", file, message };
}
function probe(checked, nodes, flags) {
  const block = checked.config["seq-len-configs"].findIndex((lengths) => sameLengths(lengths, probeLengths));
  if (block === -1) return { made: [], problems: [] };
  const path = [checked.key, "seq-len-configs", block, "search-space"];
  const entries = probeEntries(checked, block, nodes, flags);
  if (entries.length === 0) {
    const message = "is empty, so runner-model-sweep has no layout to try at 1k1k. Add one, or leave this config out.";
    return { made: [], problems: [checked.document.diagnose("error", path, message)] };
  }
  return { made: entries.map((entry) => ({ entry, from: checked, path })), problems: [] };
}
function probeEntries(checked, block, nodes, flags) {
  const asked2 = flags.conc?.[0];
  if (checked.kind === "multi-node") {
    const search2 = leastBusy(checked.config["seq-len-configs"][block]?.["search-space"] ?? []);
    if (search2 === void 0) return [];
    const conc2 = asked2 ?? lowestMultiNode(search2);
    return nodes.map((runner) => multiNodeProbe(checked, search2, { conc: conc2, runner }));
  }
  const search = largest(checked.config["seq-len-configs"][block]?.["search-space"] ?? []);
  if (search === void 0) return [];
  const conc = asked2 ?? search["conc-start"] ?? lowestListed(search);
  return nodes.map((runner) => singleNodeProbe(checked, search, { conc, runner }));
}
function largest(space) {
  return firstBest(space, ({ tp }) => -tp);
}
function leastBusy(space) {
  return firstBest(
    space,
    (search) => concurrenciesOf(search).kind === "list" ? lowestListed(search) : Number.POSITIVE_INFINITY
  );
}
function lowestMultiNode(search) {
  const concurrencies2 = concurrenciesOf(search);
  return concurrencies2.kind === "list" ? lowestListed(search) : concurrencies2.range.start;
}
function lowestListed(search) {
  return (search["conc-list"] ?? []).reduce(
    (lowest, conc) => Math.min(lowest, conc),
    Number.POSITIVE_INFINITY
  );
}
function firstBest(items, cost) {
  let best;
  for (const item of items) if (best === void 0 || cost(item) < cost(best)) best = item;
  return best;
}

// src/config/config-set.ts
function mergeConfigs(documents) {
  const configs = /* @__PURE__ */ new Map();
  const problems = [];
  for (const document of documents) {
    for (const [key, entry] of rootMapping(document, "a mapping of config keys", problems)) {
      const first = configs.get(key);
      if (first) problems.push(document.diagnose("error", [key], sameKeyTwice(first), "key"));
      else configs.set(key, { key, entry, document });
      if (key.includes("*"))
        problems.push(
          document.diagnose("error", [key], "a config key has no *, which is kept for patterns.", "key")
        );
    }
  }
  return { configs, problems };
}
function rootMapping(document, wanted, problems) {
  const { root } = document;
  if (root instanceof Map) return root;
  if (document.problems.length === 0) {
    const found = root === null || root === void 0 ? "the file is empty" : `found ${describe(root)}`;
    problems.push({
      severity: "error",
      file: document.file,
      position: document.valuePosition([]),
      message: `${found}; its root must be ${wanted}.`
    });
  }
  return /* @__PURE__ */ new Map();
}
function sameKeyTwice({ key, document }) {
  const { line, column } = document.keyPosition([key]);
  return `this config key is there already, at ${document.file}:${line}:${column}. Keep one of the two.`;
}

// src/editions/runner-labels.ts
var noRunners = { file: "", nodes: /* @__PURE__ */ new Map(), hardware: /* @__PURE__ */ new Map(), problems: [] };
var unnamed = "a runner label is text that is not empty and has no space at either end.";
function readLabels(document, path, labels, validate) {
  const byLabel = /* @__PURE__ */ new Map();
  const problems = [];
  for (const label of labels) {
    const at = [...path, label];
    if (label === "" || label !== label.trim()) problems.push(document.diagnose("error", at, unnamed, "key"));
    const read = readNode(validate, document, at);
    if (read.kind === "sound") byLabel.set(label, read.value);
    else problems.push(...read.problems);
  }
  return { byLabel, problems };
}

// src/editions/inferencex-2026-02/runners.ts
function readRunners(document) {
  if (document === void 0) return noRunners;
  const problems = [];
  const root = rootMapping(document, "a mapping of runner labels to lists of nodes", problems);
  const labels = readLabels(document, [], root.keys(), validateNodes);
  return {
    ...noRunners,
    file: document.file,
    document,
    nodes: labels.byLabel,
    problems: [...problems, ...labels.problems]
  };
}

// src/editions/inferencex-2026-02/test-config.ts
function testConfig(configs, _runners, flags) {
  const keys = flags["config-keys"] ?? [];
  const byKey = new Map(configs.map((checked) => [checked.key, checked]));
  const made = keys.flatMap((key) => {
    const checked = byKey.get(key);
    return checked ? entriesOf(checked, [checked.config.runner], flags) : [];
  });
  return { made, problems: unknownConfigKeys(keys, [...byKey.keys()]) };
}

// src/editions/inferencex-2026-02/edition.ts
var inferencex202602 = {
  name: "inferencex-2026-02",
  markers: {
    config: "seq-len-configs",
    runnerFile: (root) => [...root].find(([, nodes]) => Array.isArray(nodes))?.[0],
    runnerFileIs: "a mapping of runner labels to lists of nodes"
  },
  commands,
  lacks: { "no-evals": "none is marked unless --run-evals or --evals-only is given" },
  columns: entryFields,
  read: (sources) => suiteOf(inferencex202602, sources, readRunners(sources.runners), generator)
};
var generator = {
  reader: configReader,
  makers: { "full-sweep": fullSweep, "runner-model-sweep": runnerModelSweep, "test-config": testConfig },
  evaluated,
  validatorOf: (entry) => "prefill" in entry ? validateMultiNodeEntry : validateSingleNodeEntry
};

// src/generated/inferencex-2026-08/entry-validators.js
var validateMultiNodeAgenticEntry = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:multi-node-agentic-entry", "title": "Multi-node agentic entry", "description": "One multi-node entry of the matrix for agentic coding: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "spec-decoding", "prefill", "decode", "conc", "kv-offloading", "total-cpu-dram-gb", "duration", "exp-name", "disagg", "scenario-type"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "prefill": { "$ref": "#/$defs/matrix-worker", "description": "The prefill workers, as the config has them, with pp, dcp-size and pcp-size told." }, "decode": { "$ref": "#/$defs/matrix-decode-worker", "description": "The decode workers, likewise." }, "conc": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency." }, "description": "Concurrencies that this one job runs, one after the other." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold." }, "total-cpu-dram-gb": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading." }, "duration": { "$ref": "#/$defs/size", "description": "How long the workload is replayed, in seconds." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "scenario-type": { "type": "string", "const": "agentic-coding", "description": "Kind of workload." }, "kv-offload-backend": { "$ref": "#/$defs/kv-backend", "description": "What does the KV offloading." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "kv-p2p-transfer": { "$ref": "#/$defs/name", "description": "Engine that moves the KV cache from prefill to decode." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "eval-conc": { "$ref": "#/$defs/size", "description": "Concurrency at which accuracy is measured." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "kv-backend": { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } }, "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "matrix-worker": { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "matrix-decode-worker": { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "optional-name": { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." }, "optional-version": { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." }, "kv-offloading": { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." } } };
var schema322 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema372 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var schema392 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema54 = { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." };
var func13 = Object.prototype.hasOwnProperty;
var pattern42 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
var schema38 = { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
var schema452 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["num-worker"] === void 0 && (missing0 = "num-worker") || data.tp === void 0 && (missing0 = "tp") || data.ep === void 0 && (missing0 = "ep") || data["dp-attn"] === void 0 && (missing0 = "dp-attn") || data.pp === void 0 && (missing0 = "pp") || data["dcp-size"] === void 0 && (missing0 = "dcp-size") || data["pcp-size"] === void 0 && (missing0 = "pcp-size")) {
        validate212.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema38.required, parentSchema: schema38, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func13.call(schema38.properties, key0)) {
            validate212.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data }];
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
              validate212.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data0 }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate212.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data0 }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate212.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data0 }];
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
                validate212.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data1 }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate212.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data1 }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate212.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data1 }];
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
                  validate212.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data2 }];
                  return false;
                }
                if (errors === _errs9) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate212.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data2 }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate212.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data2 }];
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
                    validate212.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties["dp-attn"].type, parentSchema: schema38.properties["dp-attn"], data: data3 }];
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
                      validate212.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data4 }];
                      return false;
                    }
                    if (errors === _errs14) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate212.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data4 }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate212.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data4 }];
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
                        validate212.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data5 }];
                        return false;
                      }
                      if (errors === _errs17) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 9007199254740991 || isNaN(data5)) {
                            validate212.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data5 }];
                            return false;
                          } else {
                            if (data5 < 1 || isNaN(data5)) {
                              validate212.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data5 }];
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
                          validate212.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data6 }];
                          return false;
                        }
                        if (errors === _errs20) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate212.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate212.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data6 }];
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
                            validate212.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema452.type }, message: "must be string,null", schema: schema452.type, parentSchema: schema452, data: data7 }];
                            return false;
                          }
                          if (errors === _errs23) {
                            if (typeof data7 === "string") {
                              if (!pattern42.test(data7)) {
                                validate212.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema452, data: data7 }];
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
                              validate212.errors = [{ instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema38.properties["additional-settings"].type }, message: "must be array,null", schema: schema38.properties["additional-settings"].type, parentSchema: schema38.properties["additional-settings"], data: data8 }];
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
                                    validate212.errors = [{ instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties["additional-settings"].items.type, parentSchema: schema38.properties["additional-settings"].items, data: data9 }];
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
      validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data }];
      return false;
    }
  }
  validate212.errors = vErrors;
  return errors === 0;
}
validate212.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema462 = { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
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
        validate232.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema462.required, parentSchema: schema462, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func13.call(schema462.properties, key0)) {
            validate232.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema462, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data["num-worker"] !== void 0) {
            let data0 = data["num-worker"];
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate232.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema462.properties["num-worker"].type, parentSchema: schema462.properties["num-worker"], data: data0 }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate232.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema462.properties["num-worker"], data: data0 }];
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate232.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema462.properties["num-worker"], data: data0 }];
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
                validate232.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data1 }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate232.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data1 }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate232.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data1 }];
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
                  validate232.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data2 }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate232.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data2 }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate232.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data2 }];
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
                    validate232.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema462.properties["dp-attn"].type, parentSchema: schema462.properties["dp-attn"], data: data3 }];
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
                      validate232.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data4 }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate232.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data4 }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate232.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data4 }];
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
                        validate232.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data5 }];
                        return false;
                      }
                      if (errors === _errs16) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 9007199254740991 || isNaN(data5)) {
                            validate232.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data5 }];
                            return false;
                          } else {
                            if (data5 < 1 || isNaN(data5)) {
                              validate232.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data5 }];
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
                          validate232.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data6 }];
                          return false;
                        }
                        if (errors === _errs19) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate232.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate232.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data6 }];
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
                            validate232.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema452.type }, message: "must be string,null", schema: schema452.type, parentSchema: schema452, data: data7 }];
                            return false;
                          }
                          if (errors === _errs22) {
                            if (typeof data7 === "string") {
                              if (!pattern42.test(data7)) {
                                validate232.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema452, data: data7 }];
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
                              validate232.errors = [{ instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema462.properties["additional-settings"].type }, message: "must be array,null", schema: schema462.properties["additional-settings"].type, parentSchema: schema462.properties["additional-settings"], data: data8 }];
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
                                    validate232.errors = [{ instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema462.properties["additional-settings"].items.type, parentSchema: schema462.properties["additional-settings"].items, data: data9 }];
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
      validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema462.type, parentSchema: schema462, data }];
      return false;
    }
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "type": "object", "title": "KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } };
var schema582 = { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." };
var pattern12 = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "u");
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate252.evaluated;
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
        validate252.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema56.required, parentSchema: schema56, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "version")) {
            validate252.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data }];
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
                if (!pattern42.test(data0)) {
                  validate252.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema322, data: data0 }];
                  return false;
                }
              } else {
                validate252.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.type, parentSchema: schema322, data: data0 }];
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
                validate252.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: schema582.type }, message: "must be string,null", schema: schema582.type, parentSchema: schema582, data: data1 }];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern12.test(data1)) {
                    validate252.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema582, data: data1 }];
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
      validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data }];
      return false;
    }
  }
  validate252.errors = vErrors;
  return errors === 0;
}
validate252.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
                if (!pattern42.test(data0)) {
                  validate27.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema322, data: data0 }];
                  return false;
                }
              } else {
                validate27.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.type, parentSchema: schema322, data: data0 }];
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
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
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
        validate202.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema312.required, parentSchema: schema312, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func13.call(schema312.properties, key0)) {
            validate202.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312, data }];
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
                if (!pattern42.test(data0)) {
                  validate202.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema322, data: data0 }];
                  return false;
                }
              } else {
                validate202.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.type, parentSchema: schema322, data: data0 }];
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
                  if (!pattern42.test(data1)) {
                    validate202.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema322, data: data1 }];
                    return false;
                  }
                } else {
                  validate202.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.type, parentSchema: schema322, data: data1 }];
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
                    if (!pattern42.test(data2)) {
                      validate202.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema322, data: data2 }];
                      return false;
                    }
                  } else {
                    validate202.errors = [{ instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.type, parentSchema: schema322, data: data2 }];
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
                      if (!pattern42.test(data3)) {
                        validate202.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema322, data: data3 }];
                        return false;
                      }
                    } else {
                      validate202.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.type, parentSchema: schema322, data: data3 }];
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
                        if (!pattern42.test(data4)) {
                          validate202.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema322, data: data4 }];
                          return false;
                        }
                      } else {
                        validate202.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.type, parentSchema: schema322, data: data4 }];
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
                        validate202.errors = [{ instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.runner.type, parentSchema: schema312.properties.runner, data: data5 }];
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
                          validate202.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema372.type, parentSchema: schema372, data: data6 }];
                          return false;
                        }
                        if (!(data6 === "mtp" || data6 === "draft_model" || data6 === "none")) {
                          validate202.errors = [{ instancePath: instancePath + "/spec-decoding", schemaPath: "#/$defs/spec-decoding/enum", keyword: "enum", params: { allowedValues: schema372.enum }, message: "must be equal to one of the allowed values", schema: schema372.enum, parentSchema: schema372, data: data6 }];
                          return false;
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.prefill !== void 0) {
                          const _errs27 = errors;
                          if (!validate212(data.prefill, { instancePath: instancePath + "/prefill", parentData: data, parentDataProperty: "prefill", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate212.errors : appended3(vErrors, validate212.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.decode !== void 0) {
                            const _errs28 = errors;
                            if (!validate232(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate232.errors : appended3(vErrors, validate232.errors);
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
                                    validate202.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema312.properties.conc, data: data9 }];
                                    return false;
                                  } else {
                                    var valid7 = true;
                                    const len0 = data9.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data10 = data9[i0];
                                      const _errs31 = errors;
                                      const _errs32 = errors;
                                      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                        validate202.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data10 }];
                                        return false;
                                      }
                                      if (errors === _errs32) {
                                        if (typeof data10 == "number" && isFinite(data10)) {
                                          if (data10 > 9007199254740991 || isNaN(data10)) {
                                            validate202.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data10 }];
                                            return false;
                                          } else {
                                            if (data10 < 1 || isNaN(data10)) {
                                              validate202.errors = [{ instancePath: instancePath + "/conc/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data10 }];
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
                                  validate202.errors = [{ instancePath: instancePath + "/conc", schemaPath: "#/properties/conc/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.conc.type, parentSchema: schema312.properties.conc, data: data9 }];
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
                                  validate202.errors = [{ instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data11 }];
                                  return false;
                                }
                                if (!(data11 === "none" || data11 === "dram")) {
                                  validate202.errors = [{ instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data: data11 }];
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
                                    validate202.errors = [{ instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties["total-cpu-dram-gb"].type, parentSchema: schema312.properties["total-cpu-dram-gb"], data: data12 }];
                                    return false;
                                  }
                                  if (errors === _errs37) {
                                    if (typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 9007199254740991 || isNaN(data12)) {
                                        validate202.errors = [{ instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema312.properties["total-cpu-dram-gb"], data: data12 }];
                                        return false;
                                      } else {
                                        if (data12 < 0 || isNaN(data12)) {
                                          validate202.errors = [{ instancePath: instancePath + "/total-cpu-dram-gb", schemaPath: "#/properties/total-cpu-dram-gb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema312.properties["total-cpu-dram-gb"], data: data12 }];
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
                                      validate202.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data13 }];
                                      return false;
                                    }
                                    if (errors === _errs40) {
                                      if (typeof data13 == "number" && isFinite(data13)) {
                                        if (data13 > 9007199254740991 || isNaN(data13)) {
                                          validate202.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data13 }];
                                          return false;
                                        } else {
                                          if (data13 < 1 || isNaN(data13)) {
                                            validate202.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data13 }];
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
                                        validate202.errors = [{ instancePath: instancePath + "/exp-name", schemaPath: "#/properties/exp-name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties["exp-name"].type, parentSchema: schema312.properties["exp-name"], data: data14 }];
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
                                          validate202.errors = [{ instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema312.properties.disagg.type, parentSchema: schema312.properties.disagg, data: data15 }];
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
                                            validate202.errors = [{ instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties["scenario-type"].type, parentSchema: schema312.properties["scenario-type"], data: data16 }];
                                            return false;
                                          }
                                          if ("agentic-coding" !== data16) {
                                            validate202.errors = [{ instancePath: instancePath + "/scenario-type", schemaPath: "#/properties/scenario-type/const", keyword: "const", params: { allowedValue: "agentic-coding" }, message: "must be equal to constant", schema: "agentic-coding", parentSchema: schema312.properties["scenario-type"], data: data16 }];
                                            return false;
                                          }
                                          var valid0 = _errs46 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data["kv-offload-backend"] !== void 0) {
                                            const _errs48 = errors;
                                            if (!validate252(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate252.errors : appended3(vErrors, validate252.errors);
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
                                                vErrors = vErrors === null ? validate27.errors : appended3(vErrors, validate27.errors);
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
                                                    if (!pattern42.test(data19)) {
                                                      validate202.errors = [{ instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema322, data: data19 }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate202.errors = [{ instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.type, parentSchema: schema322, data: data19 }];
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
                                                    validate202.errors = [{ instancePath: instancePath + "/run-eval", schemaPath: "#/properties/run-eval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema312.properties["run-eval"].type, parentSchema: schema312.properties["run-eval"], data: data20 }];
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
                                                      validate202.errors = [{ instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema392.type, parentSchema: schema392, data: data21 }];
                                                      return false;
                                                    }
                                                    if (errors === _errs57) {
                                                      if (typeof data21 == "number" && isFinite(data21)) {
                                                        if (data21 > 9007199254740991 || isNaN(data21)) {
                                                          validate202.errors = [{ instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema392, data: data21 }];
                                                          return false;
                                                        } else {
                                                          if (data21 < 1 || isNaN(data21)) {
                                                            validate202.errors = [{ instancePath: instancePath + "/eval-conc", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema392, data: data21 }];
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
                                                        validate202.errors = [{ instancePath: instancePath + "/eval-only", schemaPath: "#/properties/eval-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema312.properties["eval-only"].type, parentSchema: schema312.properties["eval-only"], data: data22 }];
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
      validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.type, parentSchema: schema312, data }];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateMultiNodeEntry2 = validate29;
var schema64 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:benchmatrix:inferencex-2026-08:multi-node-entry", "title": "Multi-node entry", "description": "One multi-node entry of the matrix at fixed sequence lengths: what one job benchmarks.", "type": "object", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "isl", "osl", "spec-decoding", "prefill", "decode", "conc", "max-model-len", "exp-name", "disagg", "run-eval"], "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine." }, "runner": { "type": "string", "description": "Runner label of the config, or one node where nodes were filtered." }, "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding." }, "prefill": { "$ref": "#/$defs/matrix-worker", "description": "The prefill workers, as the config has them, with pp, dcp-size and pcp-size told." }, "decode": { "$ref": "#/$defs/matrix-decode-worker", "description": "The decode workers, likewise." }, "conc": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency." }, "description": "Concurrencies that this one job runs, one after the other." }, "max-model-len": { "$ref": "#/$defs/size", "description": "Longest context that the server must take, in tokens." }, "exp-name": { "type": "string", "description": "Experiment: model prefix, and sequence length or layout." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own." }, "run-eval": { "type": "boolean", "description": "Whether this job also measures accuracy." }, "router": { "$ref": "#/$defs/component", "description": "Router in front of the workers." }, "kv-p2p-transfer": { "$ref": "#/$defs/name", "description": "Engine that moves the KV cache from prefill to decode." }, "eval-conc": { "$ref": "#/$defs/size", "description": "Concurrency at which accuracy is measured." }, "eval-all-concs": { "type": "boolean", "description": "Whether accuracy is measured at every concurrency of this job." }, "eval-only": { "type": "boolean", "description": "Whether this job measures accuracy only, and no throughput." } }, "$defs": { "component": { "type": "object", "title": "Component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } }, "matrix-worker": { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "matrix-decode-worker": { "type": "object", "title": "Matrix decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } }, "optional-name": { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." }, "name": { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." }, "spec-decoding": { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." }, "version": { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." } } };
var schema65 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var schema70 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
var schema72 = { "type": "string", "enum": ["mtp", "draft_model", "none"], "description": "How tokens are speculated ahead of decoding." };
var schema73 = { "type": "object", "title": "Matrix worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"], "description": "How many workers of this kind run, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
var schema802 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
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
          if (!func13.call(schema73.properties, key0)) {
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
                            validate30.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema802.type }, message: "must be string,null", schema: schema802.type, parentSchema: schema802, data: data7 }];
                            return false;
                          }
                          if (errors === _errs23) {
                            if (typeof data7 === "string") {
                              if (!pattern42.test(data7)) {
                                validate30.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema802, data: data7 }];
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["num-worker"] === void 0 && (missing0 = "num-worker") || data.tp === void 0 && (missing0 = "tp") || data.ep === void 0 && (missing0 = "ep") || data["dp-attn"] === void 0 && (missing0 = "dp-attn") || data.pp === void 0 && (missing0 = "pp") || data["dcp-size"] === void 0 && (missing0 = "dcp-size") || data["pcp-size"] === void 0 && (missing0 = "pcp-size")) {
        validate322.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema81.required, parentSchema: schema81, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func13.call(schema81.properties, key0)) {
            validate322.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data["num-worker"] !== void 0) {
            let data0 = data["num-worker"];
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate322.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties["num-worker"].type, parentSchema: schema81.properties["num-worker"], data: data0 }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate322.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema81.properties["num-worker"], data: data0 }];
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate322.errors = [{ instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties["num-worker"], data: data0 }];
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
                validate322.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data1 }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate322.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data1 }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate322.errors = [{ instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data1 }];
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
                  validate322.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data2 }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate322.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data2 }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate322.errors = [{ instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data2 }];
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
                    validate322.errors = [{ instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema81.properties["dp-attn"].type, parentSchema: schema81.properties["dp-attn"], data: data3 }];
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
                      validate322.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data4 }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate322.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data4 }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate322.errors = [{ instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data4 }];
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
                        validate322.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data5 }];
                        return false;
                      }
                      if (errors === _errs16) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 9007199254740991 || isNaN(data5)) {
                            validate322.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data5 }];
                            return false;
                          } else {
                            if (data5 < 1 || isNaN(data5)) {
                              validate322.errors = [{ instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data5 }];
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
                          validate322.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.type, parentSchema: schema70, data: data6 }];
                          return false;
                        }
                        if (errors === _errs19) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate322.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema70, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate322.errors = [{ instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70, data: data6 }];
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
                            validate322.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema802.type }, message: "must be string,null", schema: schema802.type, parentSchema: schema802, data: data7 }];
                            return false;
                          }
                          if (errors === _errs22) {
                            if (typeof data7 === "string") {
                              if (!pattern42.test(data7)) {
                                validate322.errors = [{ instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema802, data: data7 }];
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
                              validate322.errors = [{ instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema81.properties["additional-settings"].type }, message: "must be array,null", schema: schema81.properties["additional-settings"].type, parentSchema: schema81.properties["additional-settings"], data: data8 }];
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
                                    validate322.errors = [{ instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema81.properties["additional-settings"].items.type, parentSchema: schema81.properties["additional-settings"].items, data: data9 }];
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
      validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.type, parentSchema: schema81, data }];
      return false;
    }
  }
  validate322.errors = vErrors;
  return errors === 0;
}
validate322.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
                if (!pattern42.test(data0)) {
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
          if (!func13.call(schema64.properties, key0)) {
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
                if (!pattern42.test(data0)) {
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
                  if (!pattern42.test(data1)) {
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
                    if (!pattern42.test(data2)) {
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
                      if (!pattern42.test(data3)) {
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
                        if (!pattern42.test(data4)) {
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
                                vErrors = vErrors === null ? validate30.errors : appended3(vErrors, validate30.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs33 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.decode !== void 0) {
                                const _errs34 = errors;
                                if (!validate322(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate322.errors : appended3(vErrors, validate322.errors);
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
                                              vErrors = vErrors === null ? validate34.errors : appended3(vErrors, validate34.errors);
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
                                                  if (!pattern42.test(data18)) {
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
                if (!pattern42.test(data0)) {
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
                if (!pattern42.test(data0)) {
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
          if (!func13.call(schema95.properties, key0)) {
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
                if (!pattern42.test(data0)) {
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
                  if (!pattern42.test(data1)) {
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
                    if (!pattern42.test(data2)) {
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
                      if (!pattern42.test(data3)) {
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
                        if (!pattern42.test(data4)) {
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
                                                    vErrors = vErrors === null ? validate37.errors : appended3(vErrors, validate37.errors);
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
                                                      vErrors = vErrors === null ? validate39.errors : appended3(vErrors, validate39.errors);
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
var validateSingleNodeEntry2 = validate41;
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
                if (!pattern42.test(data0)) {
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
          if (!func13.call(schema116.properties, key0)) {
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
                if (!pattern42.test(data0)) {
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
                  if (!pattern42.test(data1)) {
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
                    if (!pattern42.test(data2)) {
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
                      if (!pattern42.test(data3)) {
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
                        if (!pattern42.test(data4)) {
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
                                                      vErrors = vErrors === null ? validate42.errors : appended3(vErrors, validate42.errors);
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
function appended3(errors, more2) {
  for (const error of more2) errors.push(error);
  return errors;
}

// src/generated/inferencex-2026-08/fields.ts
var entryFields2 = [
  "image",
  "model",
  "model-prefix",
  "precision",
  "framework",
  "runner",
  "isl",
  "osl",
  "tp",
  "pp",
  "dcp-size",
  "pcp-size",
  "conc",
  "max-model-len",
  "ep",
  "dp-attn",
  "spec-decoding",
  "exp-name",
  "disagg",
  "run-eval",
  "router",
  "eval-only",
  "kv-offloading",
  "total-cpu-dram-gb",
  "duration",
  "scenario-type",
  "kv-offload-backend",
  "prefill",
  "decode",
  "kv-p2p-transfer",
  "eval-conc",
  "eval-all-concs"
];

// src/generated/inferencex-2026-08/validators.js
var validateSingleNodeConfig2 = validate63;
var schema76 = { "type": "object", "title": "Single-node config", "$anchor": "single-node-config", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], "description": "A config whose server runs on one node.", "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve, as the engine is told it." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model; begins the experiment's name." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights, such as fp4 or fp8." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine, such as sglang, vllm or trt." }, "runner": { "$ref": "#/$defs/name", "description": "Label of the runners that this config's jobs go to; a label of the runner file. Agentic scenarios need one that begins with cluster:." }, "multinode": { "type": "boolean", "const": false, "description": "Whether one server spans several nodes; decides which form the search-space entries have." }, "disagg": { "type": "boolean", "const": false, "description": "Whether prefill and decode run on workers of their own; on one node they do not." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router in front of the workers, for all layouts." }, "scenarios": { "$ref": "#/$defs/single-node-scenarios", "description": "What is searched, by kind of workload." } } };
var schema342 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
var func14 = Object.prototype.hasOwnProperty;
var pattern52 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
var schema403 = { "type": ["object", "null"], "title": "Optional component", "additionalProperties": false, "required": ["name", "version"], "description": "A part of the serving stack that is versioned by itself.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one." }, "version": { "$ref": "#/$defs/version", "description": "Its version; quoted, where it looks like a number." } } };
var schema42 = { "type": "string", "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version: text that is not empty, has no space at either end, and is no image reference (image:…)." };
var pattern122 = new RegExp("^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "u");
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema403.type }, message: "must be object,null", schema: schema403.type, parentSchema: schema403, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema403.required, parentSchema: schema403, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema403.required, parentSchema: schema403, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema403, data };
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
        if (!pattern52.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data0 };
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
        if (!pattern122.test(data1)) {
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
  validate233.errors = vErrors;
  return errors === 0;
}
validate233.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema83 = { "type": "object", "title": "Single-node scenarios", "additionalProperties": false, "description": "What is searched, by kind of workload; at least one of them is not empty.", "properties": { "fixed-seq-len": { "type": "array", "items": { "$ref": "#/$defs/single-node-sequence", "description": "One pair of sequence lengths." }, "description": "Requests of fixed input and output length." }, "agentic-coding": { "type": "array", "items": { "$ref": "#/$defs/single-node-agentic-block", "description": "One agentic workload." }, "description": "Recorded sessions of a coding agent, replayed." } } };
var schema84 = { "type": "object", "title": "Single-node sequence", "additionalProperties": false, "required": ["isl", "osl", "search-space"], "description": "One pair of input and output length, and what is searched at it.", "properties": { "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/single-node-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } };
var schema463 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
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
      if (!func14.call(schema87.properties, key0)) {
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
        const err2 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data0 };
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
        const err9 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data3 };
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
        const err12 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data4 };
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
        const err15 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data5 };
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
      if (!validate233(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate233.errors : appended4(vErrors, validate233.errors);
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
            const err28 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data11 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 9007199254740991 || isNaN(data11)) {
              const err29 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data11 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err30 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data11 };
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
        const err4 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data0 };
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
        const err7 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data1 };
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
            vErrors = vErrors === null ? validate50.errors : appended4(vErrors, validate50.errors);
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
var schema952 = { "type": "object", "title": "Single-node agentic search entry", "additionalProperties": false, "required": ["tp", "kv-offloading"], "description": "One layout of a single-node server for agents, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer." }, "ep": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Expert parallelism: GPUs that the experts are spread over. Default: 1." }, "dp-attn": { "type": ["boolean", "null"], "description": "Whether attention runs data-parallel. Default: false." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "kv-offloading": { "$ref": "#/$defs/kv-offloading", "description": "Where the KV cache goes that the GPUs do not hold." }, "kv-offload-backend": { "$ref": "#/$defs/optional-kv-backend", "description": "What does the offloading; goes with kv-offloading: dram." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router of this layout, instead of one for the whole config." }, "prefill": { "type": "null", "description": "Only the multi-node form has it." }, "decode": { "type": "null", "description": "Only the multi-node form has it." }, "kv-p2p-transfer": { "type": "null", "description": "Only multi-node configs have it." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema702 = { "type": "string", "enum": ["none", "dram"], "description": "Where the KV cache goes that the GPUs do not hold." };
var schema71 = { "type": ["object", "null"], "title": "Optional KV backend", "additionalProperties": false, "required": ["name"], "description": "What moves the KV cache to and from the memory of the host.", "properties": { "name": { "$ref": "#/$defs/name", "description": "Which one, such as hicache, mooncake or lmcache." }, "version": { "$ref": "#/$defs/optional-version", "description": "Its version; quoted, where it looks like a number." } } };
var schema732 = { "type": ["string", "null"], "pattern": "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty, has no space at either end and does not begin with image:", "description": "A version, or nothing." };
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate392.evaluated;
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
        if (!pattern52.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data0 };
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
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/type", keyword: "type", params: { type: schema732.type }, message: "must be string,null", schema: schema732.type, parentSchema: schema732, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern122.test(data1)) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/optional-version/pattern", keyword: "pattern", params: { pattern: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^(?!image:)\\S(?:[\\s\\S]*\\S)?$"', schema: "^(?!image:)\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema732, data: data1 };
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
  validate392.errors = vErrors;
  return errors === 0;
}
validate392.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema952.required, parentSchema: schema952, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["kv-offloading"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kv-offloading" }, message: "must have required property 'kv-offloading'", schema: schema952.required, parentSchema: schema952, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema952.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema952, data };
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
        const err3 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data0 };
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
        const err6 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/type", keyword: "type", params: { type: schema952.properties.ep.type }, message: "must be integer,null", schema: schema952.properties.ep.type, parentSchema: schema952.properties.ep, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema952.properties.ep, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/ep", schemaPath: "#/properties/ep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema952.properties.ep, data: data1 };
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
        const err9 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: schema952.properties["dp-attn"].type }, message: "must be boolean,null", schema: schema952.properties["dp-attn"].type, parentSchema: schema952.properties["dp-attn"], data: data2 };
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
        const err10 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data3 };
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
        const err13 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data4 };
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
        const err16 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data5 };
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
        const err21 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema702.type, parentSchema: schema702, data: data7 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data7 === "none" || data7 === "dram")) {
        const err22 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: schema702.enum }, message: "must be equal to one of the allowed values", schema: schema702.enum, parentSchema: schema702, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data["kv-offload-backend"] !== void 0) {
      if (!validate392(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate392.errors : appended4(vErrors, validate392.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate233(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate233.errors : appended4(vErrors, validate233.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefill !== void 0) {
      let data10 = data.prefill;
      if (data10 !== null) {
        const err23 = { instancePath: instancePath + "/prefill", schemaPath: "#/properties/prefill/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema952.properties.prefill.type, parentSchema: schema952.properties.prefill, data: data10 };
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
        const err24 = { instancePath: instancePath + "/decode", schemaPath: "#/properties/decode/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema952.properties.decode.type, parentSchema: schema952.properties.decode, data: data11 };
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
        const err25 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/properties/kv-p2p-transfer/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema952.properties["kv-p2p-transfer"].type, parentSchema: schema952.properties["kv-p2p-transfer"], data: data12 };
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
        const err26 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/type", keyword: "type", params: { type: schema952.properties["conc-start"].type }, message: "must be integer,null", schema: schema952.properties["conc-start"].type, parentSchema: schema952.properties["conc-start"], data: data13 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err27 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema952.properties["conc-start"], data: data13 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
          const err28 = { instancePath: instancePath + "/conc-start", schemaPath: "#/properties/conc-start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema952.properties["conc-start"], data: data13 };
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
        const err29 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/type", keyword: "type", params: { type: schema952.properties["conc-end"].type }, message: "must be integer,null", schema: schema952.properties["conc-end"].type, parentSchema: schema952.properties["conc-end"], data: data14 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 9007199254740991 || isNaN(data14)) {
          const err30 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema952.properties["conc-end"], data: data14 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err31 = { instancePath: instancePath + "/conc-end", schemaPath: "#/properties/conc-end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema952.properties["conc-end"], data: data14 };
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
        const err32 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/type", keyword: "type", params: { type: schema952.properties["conc-list"].type }, message: "must be array,null", schema: schema952.properties["conc-list"].type, parentSchema: schema952.properties["conc-list"], data: data15 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err33 = { instancePath: instancePath + "/conc-list", schemaPath: "#/properties/conc-list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema952.properties["conc-list"], data: data15 };
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
            const err34 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data16 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 9007199254740991 || isNaN(data16)) {
              const err35 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data16 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              const err36 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data16 };
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
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema952.type, parentSchema: schema952, data };
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
            vErrors = vErrors === null ? validate55.errors : appended4(vErrors, validate55.errors);
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
            vErrors = vErrors === null ? validate49.errors : appended4(vErrors, validate49.errors);
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
            vErrors = vErrors === null ? validate54.errors : appended4(vErrors, validate54.errors);
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
      if (!func14.call(schema76.properties, key0)) {
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
        if (!pattern52.test(data0)) {
          const err9 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data0 };
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
        if (!pattern52.test(data1)) {
          const err11 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data1 };
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
        if (!pattern52.test(data2)) {
          const err13 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data2 };
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
        if (!pattern52.test(data3)) {
          const err15 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data3 };
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
        if (!pattern52.test(data4)) {
          const err17 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data4 };
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
        if (!pattern52.test(data5)) {
          const err19 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data5 };
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
      if (!validate233(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate233.errors : appended4(vErrors, validate233.errors);
        errors = vErrors.length;
      }
    }
    if (data.scenarios !== void 0) {
      if (!validate48(data.scenarios, { instancePath: instancePath + "/scenarios", parentData: data, parentDataProperty: "scenarios", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : appended4(vErrors, validate48.errors);
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
var validateMultiNodeConfig2 = validate66;
var schema332 = { "type": "object", "title": "Multi-node config", "$anchor": "multi-node-config", "additionalProperties": false, "required": ["image", "model", "model-prefix", "precision", "framework", "runner", "multinode", "scenarios"], "description": "A config whose server spans several nodes.", "properties": { "image": { "$ref": "#/$defs/name", "description": "Container image of the inference engine." }, "model": { "$ref": "#/$defs/name", "description": "Model to serve, as the engine is told it." }, "model-prefix": { "$ref": "#/$defs/name", "description": "Short code of the model; begins the experiment's name." }, "precision": { "$ref": "#/$defs/name", "description": "Number format of the weights, such as fp4 or fp8." }, "framework": { "$ref": "#/$defs/name", "description": "Inference engine, such as sglang, vllm or trt." }, "runner": { "$ref": "#/$defs/name", "description": "Label of the runners that this config's jobs go to; a label of the runner file. Agentic scenarios need one that begins with cluster:." }, "multinode": { "type": "boolean", "const": true, "description": "Whether one server spans several nodes; decides which form the search-space entries have." }, "disagg": { "type": "boolean", "description": "Whether prefill and decode run on workers of their own; needs kv-p2p-transfer. Default: false." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router in front of the workers, for all layouts." }, "kv-p2p-transfer": { "$ref": "#/$defs/optional-name", "description": "Engine that moves the KV cache from prefill to decode, such as nixl or mooncake, for all layouts." }, "scenarios": { "$ref": "#/$defs/multi-node-scenarios", "description": "What is searched, by kind of workload." } } };
var schema432 = { "type": ["string", "null"], "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name, or nothing." };
var schema442 = { "type": "object", "title": "Multi-node scenarios", "additionalProperties": false, "description": "What is searched, by kind of workload; at least one of them is not empty.", "properties": { "fixed-seq-len": { "type": "array", "items": { "$ref": "#/$defs/multi-node-sequence", "description": "One pair of sequence lengths." }, "description": "Requests of fixed input and output length." }, "agentic-coding": { "type": "array", "items": { "$ref": "#/$defs/multi-node-agentic-block", "description": "One agentic workload." }, "description": "Recorded sessions of a coding agent, replayed." } } };
var schema453 = { "type": "object", "title": "Multi-node sequence", "additionalProperties": false, "required": ["isl", "osl", "search-space"], "description": "One pair of input and output length, and what is searched at it.", "properties": { "isl": { "$ref": "#/$defs/size", "description": "Input sequence length, in tokens." }, "osl": { "$ref": "#/$defs/size", "description": "Output sequence length, in tokens." }, "search-space": { "type": "array", "items": { "$ref": "#/$defs/multi-node-search-entry", "description": "One layout of the server and the concurrencies to try on it." }, "description": "The layouts to try, each over its concurrencies. Empty: nothing of this block." } } };
var schema48 = { "type": "object", "title": "Multi-node search entry", "additionalProperties": false, "required": ["prefill", "decode"], "description": "One layout of a multi-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.", "properties": { "spec-decoding": { "$ref": "#/$defs/spec-decoding", "description": "Speculative decoding. Default: none." }, "prefill": { "$ref": "#/$defs/worker", "description": "The workers that read the prompt." }, "decode": { "$ref": "#/$defs/decode-worker", "description": "The workers that write the answer." }, "router": { "$ref": "#/$defs/optional-component", "description": "Router of this layout, instead of one for the whole config." }, "kv-p2p-transfer": { "$ref": "#/$defs/optional-name", "description": "Engine that moves the KV cache from prefill to decode in this layout, instead of one for the whole config." }, "conc-start": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "First concurrency of a range (requests in flight); goes with conc-end." }, "conc-end": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991, "description": "Last concurrency of a range; always part of the sweep, on the ladder or not." }, "conc-list": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "#/$defs/size", "description": "One concurrency: requests in flight." }, "description": "The concurrencies one by one, instead of a range; kept in this order." } } };
var schema502 = { "type": "object", "title": "Worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The prefill side of a server that spans nodes: how many workers, and how each is laid out.", "properties": { "num-worker": { "$ref": "#/$defs/size", "description": "How many workers of this kind run." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema502.required, parentSchema: schema502, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema502.required, parentSchema: schema502, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema502.required, parentSchema: schema502, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema502.required, parentSchema: schema502, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema502.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema502, data };
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
        const err5 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/num-worker", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data0 };
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
        const err8 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data1 };
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
        const err11 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data2 };
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
        const err14 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema502.properties["dp-attn"].type, parentSchema: schema502.properties["dp-attn"], data: data3 };
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
        const err15 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data4 };
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
        const err18 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data5 };
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
        const err21 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err22 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data6 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err23 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data6 };
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
        const err24 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema432.type }, message: "must be string,null", schema: schema432.type, parentSchema: schema432, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern52.test(data7)) {
          const err25 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema432, data: data7 };
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
        const err26 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema502.properties["additional-settings"].type }, message: "must be array,null", schema: schema502.properties["additional-settings"].type, parentSchema: schema502.properties["additional-settings"], data: data8 };
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
            const err27 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema502.properties["additional-settings"].items.type, parentSchema: schema502.properties["additional-settings"].items, data: data9 };
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
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema502.type, parentSchema: schema502, data };
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
var schema583 = { "type": "object", "title": "Decode worker", "additionalProperties": false, "required": ["num-worker", "tp", "ep", "dp-attn"], "description": "The decode side of a server that spans nodes: how many workers, and how each is laid out.", "properties": { "num-worker": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "How many workers of this kind run. 0: the prefill workers decode as well." }, "tp": { "$ref": "#/$defs/size", "description": "Tensor parallelism: GPUs that share each layer of one worker." }, "ep": { "$ref": "#/$defs/size", "description": "Expert parallelism: GPUs that the experts of one worker are spread over." }, "dp-attn": { "type": "boolean", "description": "Whether attention runs data-parallel over the worker's GPUs." }, "pp": { "$ref": "#/$defs/size", "description": "Pipeline parallelism: stages that the layers are split into. Default: 1." }, "dcp-size": { "$ref": "#/$defs/size", "description": "Decode context parallelism; divides tp. Default: 1." }, "pcp-size": { "$ref": "#/$defs/size", "description": "Prefill context parallelism. Default: 1." }, "hardware": { "$ref": "#/$defs/optional-name", "description": "Hardware that these workers run on, where prefill and decode differ; both workers have it or neither." }, "additional-settings": { "type": ["array", "null"], "items": { "type": "string", "description": "One setting, as the launcher takes it: free text." }, "description": "More settings for the launcher, handed on as they are." } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["num-worker"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "num-worker" }, message: "must have required property 'num-worker'", schema: schema583.required, parentSchema: schema583, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tp" }, message: "must have required property 'tp'", schema: schema583.required, parentSchema: schema583, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ep === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ep" }, message: "must have required property 'ep'", schema: schema583.required, parentSchema: schema583, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["dp-attn"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dp-attn" }, message: "must have required property 'dp-attn'", schema: schema583.required, parentSchema: schema583, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema583.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema583, data };
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
        const err5 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema583.properties["num-worker"].type, parentSchema: schema583.properties["num-worker"], data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema583.properties["num-worker"], data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/num-worker", schemaPath: "#/properties/num-worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema583.properties["num-worker"], data: data0 };
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
        const err8 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/tp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data1 };
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
        const err11 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/ep", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data2 };
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
        const err14 = { instancePath: instancePath + "/dp-attn", schemaPath: "#/properties/dp-attn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema583.properties["dp-attn"].type, parentSchema: schema583.properties["dp-attn"], data: data3 };
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
        const err15 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/pp", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data4 };
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
        const err18 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/dcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data5 };
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
        const err21 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err22 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data6 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err23 = { instancePath: instancePath + "/pcp-size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data6 };
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
        const err24 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema432.type }, message: "must be string,null", schema: schema432.type, parentSchema: schema432, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern52.test(data7)) {
          const err25 = { instancePath: instancePath + "/hardware", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema432, data: data7 };
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
        const err26 = { instancePath: instancePath + "/additional-settings", schemaPath: "#/properties/additional-settings/type", keyword: "type", params: { type: schema583.properties["additional-settings"].type }, message: "must be array,null", schema: schema583.properties["additional-settings"].type, parentSchema: schema583.properties["additional-settings"], data: data8 };
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
            const err27 = { instancePath: instancePath + "/additional-settings/" + i0, schemaPath: "#/properties/additional-settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema583.properties["additional-settings"].items.type, parentSchema: schema583.properties["additional-settings"].items, data: data9 };
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
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema583.type, parentSchema: schema583, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
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
        vErrors = vErrors === null ? validate28.errors : appended4(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate302(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate302.errors : appended4(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate233(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate233.errors : appended4(vErrors, validate233.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      let data4 = data["kv-p2p-transfer"];
      if (typeof data4 !== "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema432.type }, message: "must be string,null", schema: schema432.type, parentSchema: schema432, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern52.test(data4)) {
          const err6 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema432, data: data4 };
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
            const err15 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 9007199254740991 || isNaN(data8)) {
              const err16 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err17 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data8 };
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
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isl" }, message: "must have required property 'isl'", schema: schema453.required, parentSchema: schema453, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.osl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "osl" }, message: "must have required property 'osl'", schema: schema453.required, parentSchema: schema453, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["search-space"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search-space" }, message: "must have required property 'search-space'", schema: schema453.required, parentSchema: schema453, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "isl" || key0 === "osl" || key0 === "search-space")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema453, data };
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
        const err4 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/isl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data0 };
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
        const err7 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/osl", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data1 };
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
          if (!validate272(data2[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate272.errors : appended4(vErrors, validate272.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/search-space", schemaPath: "#/properties/search-space/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema453.properties["search-space"].type, parentSchema: schema453.properties["search-space"], data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema453.type, parentSchema: schema453, data };
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
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate362.evaluated;
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
      if (!func14.call(schema68.properties, key0)) {
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
        vErrors = vErrors === null ? validate28.errors : appended4(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.decode !== void 0) {
      if (!validate302(data.decode, { instancePath: instancePath + "/decode", parentData: data, parentDataProperty: "decode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate302.errors : appended4(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-offloading"] !== void 0) {
      let data3 = data["kv-offloading"];
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema702.type, parentSchema: schema702, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "none" || data3 === "dram")) {
        const err6 = { instancePath: instancePath + "/kv-offloading", schemaPath: "#/$defs/kv-offloading/enum", keyword: "enum", params: { allowedValues: schema702.enum }, message: "must be equal to one of the allowed values", schema: schema702.enum, parentSchema: schema702, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["kv-offload-backend"] !== void 0) {
      if (!validate392(data["kv-offload-backend"], { instancePath: instancePath + "/kv-offload-backend", parentData: data, parentDataProperty: "kv-offload-backend", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate392.errors : appended4(vErrors, validate392.errors);
        errors = vErrors.length;
      }
    }
    if (data.router !== void 0) {
      if (!validate233(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate233.errors : appended4(vErrors, validate233.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      let data6 = data["kv-p2p-transfer"];
      if (typeof data6 !== "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema432.type }, message: "must be string,null", schema: schema432.type, parentSchema: schema432, data: data6 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern52.test(data6)) {
          const err8 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema432, data: data6 };
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
            const err22 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema463.type, parentSchema: schema463, data: data13 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 9007199254740991 || isNaN(data13)) {
              const err23 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema463, data: data13 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data13 < 1 || isNaN(data13)) {
              const err24 = { instancePath: instancePath + "/conc-list/" + i0, schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema463, data: data13 };
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
  validate362.errors = vErrors;
  return errors === 0;
}
validate362.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
          if (!validate362(data1[i0], { instancePath: instancePath + "/search-space/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate362.errors : appended4(vErrors, validate362.errors);
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "fixed-seq-len" || key0 === "agentic-coding")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema442, data };
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
            vErrors = vErrors === null ? validate26.errors : appended4(vErrors, validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/fixed-seq-len", schemaPath: "#/properties/fixed-seq-len/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema442.properties["fixed-seq-len"].type, parentSchema: schema442.properties["fixed-seq-len"], data: data0 };
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
            vErrors = vErrors === null ? validate35.errors : appended4(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/agentic-coding", schemaPath: "#/properties/agentic-coding/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema442.properties["agentic-coding"].type, parentSchema: schema442.properties["agentic-coding"], data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema442.type, parentSchema: schema442, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate253.errors = vErrors;
  return errors === 0;
}
validate253.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'", schema: schema332.required, parentSchema: schema332, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema332.required, parentSchema: schema332, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["model-prefix"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model-prefix" }, message: "must have required property 'model-prefix'", schema: schema332.required, parentSchema: schema332, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'", schema: schema332.required, parentSchema: schema332, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.framework === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "framework" }, message: "must have required property 'framework'", schema: schema332.required, parentSchema: schema332, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.runner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property 'runner'", schema: schema332.required, parentSchema: schema332, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.multinode === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multinode" }, message: "must have required property 'multinode'", schema: schema332.required, parentSchema: schema332, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.scenarios === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" }, message: "must have required property 'scenarios'", schema: schema332.required, parentSchema: schema332, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema332.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema332, data };
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
        if (!pattern52.test(data0)) {
          const err9 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data0 };
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
        if (!pattern52.test(data1)) {
          const err11 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data1 };
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
        if (!pattern52.test(data2)) {
          const err13 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/model-prefix", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data2 };
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
        if (!pattern52.test(data3)) {
          const err15 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data3 };
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
        if (!pattern52.test(data4)) {
          const err17 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/framework", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data4 };
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
        if (!pattern52.test(data5)) {
          const err19 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema342, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.type, parentSchema: schema342, data: data5 };
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
        const err21 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema332.properties.multinode.type, parentSchema: schema332.properties.multinode, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (true !== data6) {
        const err22 = { instancePath: instancePath + "/multinode", schemaPath: "#/properties/multinode/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema332.properties.multinode, data: data6 };
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
        const err23 = { instancePath: instancePath + "/disagg", schemaPath: "#/properties/disagg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema332.properties.disagg.type, parentSchema: schema332.properties.disagg, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.router !== void 0) {
      if (!validate233(data.router, { instancePath: instancePath + "/router", parentData: data, parentDataProperty: "router", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate233.errors : appended4(vErrors, validate233.errors);
        errors = vErrors.length;
      }
    }
    if (data["kv-p2p-transfer"] !== void 0) {
      let data9 = data["kv-p2p-transfer"];
      if (typeof data9 !== "string" && data9 !== null) {
        const err24 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/type", keyword: "type", params: { type: schema432.type }, message: "must be string,null", schema: schema432.type, parentSchema: schema432, data: data9 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (!pattern52.test(data9)) {
          const err25 = { instancePath: instancePath + "/kv-p2p-transfer", schemaPath: "#/$defs/optional-name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema432, data: data9 };
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
      if (!validate253(data.scenarios, { instancePath: instancePath + "/scenarios", parentData: data, parentDataProperty: "scenarios", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate253.errors : appended4(vErrors, validate253.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema332.type, parentSchema: schema332, data };
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
var validateNodes2 = validate74;
var schema120 = { "type": "array", "title": "Nodes", "$anchor": "nodes", "minItems": 1, "items": { "$ref": "#/$defs/node", "description": "One node." }, "description": "The nodes that carry a runner label: a list with at least one name." };
var schema119 = { "type": "string", "pattern": "^\\S(?:[\\s\\S]*\\S)?$", "$comment": "text that is not empty and has no space at either end", "description": "A name: text that is not empty and has no space at either end." };
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
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema120, data };
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
        if (!pattern52.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/node/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[\\s\\S]*\\S)?$" }, message: 'must match pattern "^\\S(?:[\\s\\S]*\\S)?$"', schema: "^\\S(?:[\\s\\S]*\\S)?$", parentSchema: schema119, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.type, parentSchema: schema119, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema120.type, parentSchema: schema120, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validateHardware = validate75;
var schema123 = { "type": "object", "title": "Hardware", "$anchor": "hardware", "additionalProperties": false, "required": ["available-cpu-dram-mib", "gpus-per-node"], "description": "What a node of a runner label has.", "properties": { "available-cpu-dram-mib": { "$ref": "#/$defs/size", "description": "Memory of the host that a job can have, in MiB." }, "gpus-per-node": { "$ref": "#/$defs/size", "description": "GPUs of a node." } } };
var schema124 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "A size: a whole number of at least 1." };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["available-cpu-dram-mib"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "available-cpu-dram-mib" }, message: "must have required property 'available-cpu-dram-mib'", schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["gpus-per-node"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpus-per-node" }, message: "must have required property 'gpus-per-node'", schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "available-cpu-dram-mib" || key0 === "gpus-per-node")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema123, data };
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
        const err3 = { instancePath: instancePath + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema124.type, parentSchema: schema124, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema124, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/available-cpu-dram-mib", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema124, data: data0 };
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
        const err6 = { instancePath: instancePath + "/gpus-per-node", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema124.type, parentSchema: schema124, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/gpus-per-node", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema124, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/gpus-per-node", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema124, data: data1 };
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
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema123.type, parentSchema: schema123, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function appended4(errors, more2) {
  for (const error of more2) errors.push(error);
  return errors;
}

// src/editions/inferencex-2026-08/scenarios.ts
var scenarioTypes = ["fixed-seq-len", "agentic-coding"];
function blocksOf(entry, type) {
  const { scenarios } = entry;
  return isMapping(scenarios) ? scenarios[type] : void 0;
}
function wantsScenario(type, flags) {
  return flags["scenario-type"]?.includes(type) ?? true;
}

// src/editions/inferencex-2026-08/rules.ts
function faultsOf(config) {
  return [
    ...nothingToRun(config),
    ...agentsNeedACluster(config),
    ...config.searchEntries.flatMap((entry) => [
      ...concurrencyFaults(entry),
      ...contextParallelism(entry),
      ...hardwareOfBoth(entry, config),
      ...offloadBackend(entry, config)
    ]),
    ...offloadBudget(config),
    ...sharedFields.flatMap((field) => saidTwice(field, config)),
    ...disaggregation(config)
  ];
}
function has(mapping, field) {
  return mapping[field] !== void 0 && mapping[field] !== null;
}
function nothingToRun({ entry }) {
  const { scenarios } = entry;
  if (!isMapping(scenarios) || scenarioTypes.some((type) => listOf(scenarios[type]).length > 0)) return [];
  if (Object.keys(scenarios).some((name) => !scenarioTypes.some((type) => type === name))) return [];
  const fields = scenarioTypes.map((type) => ["scenarios", type]);
  const empty = fields.find(([, type = ""]) => has(scenarios, type));
  const found = empty ? "an empty list" : "no scenario";
  const message = `found ${found}; allowed: at least one block in ${scenarioTypes.join(" or ")}.`;
  return [{ at: empty ?? ["scenarios"], message, fields }];
}
var clusterPrefix = "cluster:";
function agentsNeedACluster({ entry, named: named2 }) {
  const { runner } = entry;
  if (listOf(blocksOf(entry, "agentic-coding")).length === 0) return [];
  if (typeof runner !== "string" || runner.startsWith(clusterPrefix)) return [];
  const scenario = named2(["scenarios", "agentic-coding"]);
  const message = `found ${describe(runner)}; allowed: a label that begins with ${clusterPrefix}, since the config has ${scenario}.`;
  return [{ at: ["runner"], message, fields: [["runner"]] }];
}
function contextParallelism({ search, at }) {
  return [
    ...undivided(search, at),
    ...undivided(search["prefill"], at, "prefill"),
    ...undivided(search["decode"], at, "decode")
  ];
}
function undivided(layout, at, ...worker) {
  if (!isMapping(layout)) return [];
  const { tp, "dcp-size": dcp } = layout;
  if (typeof tp !== "number" || typeof dcp !== "number" || tp % dcp === 0) return [];
  const split2 = [...at, ...worker, "dcp-size"];
  const message = `dcp-size (${dcp}) does not divide tp (${tp}).`;
  return [{ at: split2, message, fields: [[...at, ...worker, "tp"], split2] }];
}
var workers = ["prefill", "decode"];
function hardwareOfBoth({ search, at }, { named: named2 }) {
  const { prefill, decode } = search;
  if (!isMapping(prefill) || !isMapping(decode)) return [];
  const isInPrefill = has(prefill, "hardware");
  if (isInPrefill === has(decode, "hardware")) return [];
  const there = isInPrefill ? "prefill" : "decode";
  const missing = isInPrefill ? "decode" : "prefill";
  const message = `says no hardware, while ${there} does: ${named2([...at, there, "hardware"])}. Prefill and decode both say it, or neither.`;
  return [{ at: [...at, missing], message, fields: workers.map((worker) => [...at, worker, "hardware"]) }];
}
function offloadBackend({ search, at }, { named: named2 }) {
  if (at[1] !== "agentic-coding") return [];
  const isDram = search["kv-offloading"] === "dram";
  if (isDram === has(search, "kv-offload-backend")) return [];
  const offloading = [...at, "kv-offloading"];
  const backend = [...at, "kv-offload-backend"];
  const fields = [offloading, backend];
  if (isDram) return [{ at: offloading, message: "dram needs a kv-offload-backend beside it.", fields }];
  const why = has(search, "kv-offloading") ? `${named2(offloading)} is ${search["kv-offloading"]}` : "kv-offloading is missing";
  return [{ at: backend, message: `goes with kv-offloading: dram, and ${why}.`, fields }];
}
function offloadBudget({ entry, named: named2 }) {
  return listOf(blocksOf(entry, "agentic-coding")).flatMap((block, blockIndex) => {
    if (!isMapping(block) || has(block, "dram-utilization")) return [];
    const at = ["scenarios", "agentic-coding", blockIndex];
    const index = listOf(block["search-space"]).findIndex(
      (search) => isMapping(search) && search["kv-offloading"] === "dram"
    );
    if (index === -1) return [];
    const offloading = [...at, "search-space", index, "kv-offloading"];
    const utilization = [...at, "dram-utilization"];
    const message = `is not said, and ${named2(offloading)} is dram, whose share of the host's memory it would be.`;
    return [{ at: utilization, message, fields: [utilization, offloading] }];
  });
}
var sharedFields = ["router", "kv-p2p-transfer"];
function saidTwice(field, config) {
  if (!has(config.entry, field)) return [];
  return config.searchEntries.filter(({ search }) => has(search, field)).map(({ at }) => ({
    at: [...at, field],
    message: `stands here and for the whole config: ${config.named([field])}. Keep one of the two.`,
    fields: [[field], [...at, field]]
  }));
}
function disaggregation({ entry, kind, searchEntries, named: named2 }) {
  if (kind === "single-node" || entry["disagg"] !== true) return [];
  const transferOf2 = ({ at }) => [...at, "kv-p2p-transfer"];
  if (has(entry, "kv-p2p-transfer"))
    return searchEntries.filter(({ search }) => search["kv-p2p-transfer"] === null).map((searchEntry) => ({
      at: transferOf2(searchEntry),
      message: `null takes back the config's own, ${named2(["kv-p2p-transfer"])}, and ${named2(["disagg"])} is true, which needs one.`,
      fields: [["disagg"], ["kv-p2p-transfer"], transferOf2(searchEntry)]
    }));
  const lacking = searchEntries.filter(({ search }) => !has(search, "kv-p2p-transfer"));
  const [first] = lacking;
  const blocks = scenarioTypes.flatMap((type) => listOf(blocksOf(entry, type)));
  if (first === void 0 && (searchEntries.length > 0 || blocks.length === 0)) return [];
  const where = first ? `; ${first.at.slice(0, -1).join(".")}.${named2(first.at)} has none` : "";
  const message = `true needs kv-p2p-transfer, for the whole config or in each search-space entry${where}.`;
  return [
    {
      at: ["disagg"],
      message,
      fields: [["disagg"], ["kv-p2p-transfer"]],
      anyOf: first ? lacking.map(transferOf2) : [["scenarios"]]
    }
  ];
}

// src/editions/inferencex-2026-08/configs.ts
var configReader2 = {
  singleNode: validateSingleNodeConfig2,
  multiNode: validateMultiNodeConfig2,
  searchEntries: (entry) => scenarioTypes.flatMap((type) => searchEntriesOf(blocksOf(entry, type), ["scenarios", type])),
  faults: faultsOf,
  formFields: {
    "single-node": /* @__PURE__ */ new Set(["tp", "ep", "dp-attn", "pp", "dcp-size", "pcp-size"]),
    "multi-node": /* @__PURE__ */ new Set(["prefill", "decode", "disagg", "kv-p2p-transfer"])
  }
};

// src/editions/inferencex-2026-08/sequences.ts
var sequenceNames2 = {
  "1k1k": { isl: 1024, osl: 1024 },
  "8k1k": { isl: 8192, osl: 1024 }
};

// src/editions/inferencex-2026-08/evals.ts
var leastConcurrency = 16;
function evaluated2(made, flags) {
  if (flags["no-evals"]) return made.map(untold);
  const isEvalsOnly = Boolean(flags["evals-only"] || flags["all-evals"]);
  const marked = markEvals2(made, isEvalsOnly);
  if (!isEvalsOnly) return marked;
  const kept = (flags["all-evals"] ? withAllEvals(marked) : marked).filter(({ entry }) => entry["run-eval"]);
  return kept.map((one) => ({ ...one, entry: { ...one.entry, "eval-only": true } }));
}
function untold(one) {
  if ("isl" in one.entry) return one;
  const { "run-eval": _none, ...entry } = one.entry;
  return { ...one, entry };
}
function markEvals2(made, withAgents) {
  const chosen = choose(
    made.map(({ entry }) => entry),
    withAgents
  );
  return made.map((one) => {
    if (!chosen.has(one.entry)) return one;
    const conc = chosen.get(one.entry);
    const evaluated3 = conc === void 0 ? {} : { "eval-conc": conc };
    return { ...one, entry: { ...one.entry, "run-eval": true, ...evaluated3 } };
  });
}
function choose(entries, withAgents) {
  const chosen = /* @__PURE__ */ new Map();
  const targets = entries.filter((entry) => "isl" in entry ? isTarget(entry) : withAgents);
  for (const setup of grouped(targets.filter(isSingleNode), setupOf2))
    for (const entry of atTopAndMedian(setup)) chosen.set(entry, void 0);
  for (const setup of grouped(targets.filter(isSingleNodeAgent), agentSetupOf)) {
    const entry = busiest(setup, ({ conc }) => conc);
    if (entry) chosen.set(entry, void 0);
  }
  for (const topology of grouped(targets.filter(isMultiNode), topologyOf)) {
    const entry = busiest(topology, evalConcurrency);
    if (entry && evalConcurrency(entry) > 0) chosen.set(entry, evalConcurrency(entry));
  }
  return chosen;
}
function isTarget(lengths) {
  return sameLengths(lengths, sequenceNames2["8k1k"]);
}
function isMultiNode(entry) {
  return "prefill" in entry;
}
function isSingleNode(entry) {
  return "isl" in entry && "tp" in entry;
}
function isSingleNodeAgent(entry) {
  return !("isl" in entry) && "tp" in entry;
}
function grouped(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
function setupOf2(entry) {
  const { model, runner, framework, precision, isl, osl } = entry;
  const setup = [model, runner, framework, precision, isl, osl, entry["spec-decoding"], entry["dp-attn"]];
  return JSON.stringify(setup);
}
function agentSetupOf({ model, runner, framework, precision }) {
  return JSON.stringify([model, runner, framework, precision]);
}
function topologyOf(entry) {
  const parts = [];
  for (const [field, value] of Object.entries(entry)) {
    if (pointFields.has(field)) continue;
    const isMapping2 = typeof value === "object" && !Array.isArray(value);
    parts.push(field, JSON.stringify(value, isMapping2 ? Object.keys(value).sort() : null));
  }
  return parts.join();
}
var pointFields = /* @__PURE__ */ new Set(["conc", "exp-name", "run-eval", "eval-only", "eval-conc", "eval-all-concs"]);
function atTopAndMedian(setup) {
  const eligible = setup.filter(({ conc }) => conc >= leastConcurrency);
  const concs = [...new Set(eligible.map(({ conc }) => conc))].sort((a, b) => a - b);
  const wanted = /* @__PURE__ */ new Set([concs.at(-1), concs[Math.floor(concs.length / 2)]]);
  return eligible.filter(({ conc }) => wanted.has(conc));
}
function evalConcurrency({ conc }) {
  const most = highest(conc);
  return most >= leastConcurrency ? most : 0;
}
function highest(concs) {
  return concs.reduce((most, conc) => Math.max(most, conc), 0);
}
function busiest(items, concOf) {
  let best;
  for (const item of items) if (best === void 0 || concOf(item) > concOf(best)) best = item;
  return best;
}
function withAllEvals(marked) {
  const concsOf = /* @__PURE__ */ new Map();
  for (const { entry } of marked) {
    if (!isMultiNodeTarget(entry)) continue;
    const topology = topologyOf(entry);
    const concs = concsOf.get(topology) ?? /* @__PURE__ */ new Set();
    for (const conc of entry.conc) concs.add(conc);
    concsOf.set(topology, concs);
  }
  return marked.flatMap((one) => {
    const { entry } = one;
    if (!isMultiNodeTarget(entry)) {
      const isWanted = isSingleNodeAgent(entry) || isSingleNode(entry) && isTarget(entry);
      return [isWanted ? { ...one, entry: { ...entry, "run-eval": true } } : one];
    }
    const topology = topologyOf(entry);
    const concs = concsOf.get(topology);
    concsOf.delete(topology);
    return concs ? [
      {
        ...one,
        entry: mergedEntry(
          entry,
          [...concs].sort((a, b) => a - b)
        )
      }
    ] : [];
  });
}
function isMultiNodeTarget(entry) {
  return isMultiNode(entry) && (!("isl" in entry) || isTarget(entry));
}
function mergedEntry(entry, conc) {
  if (!("isl" in entry)) return { ...entry, conc, "run-eval": true, "eval-conc": highest(conc) };
  const { "eval-conc": _single, ...rest } = entry;
  return { ...rest, conc, "run-eval": true, "eval-all-concs": true };
}

// src/editions/inferencex-2026-08/flags.ts
var evalFlags2 = {
  "no-evals": {
    help: "mark no entry as one whose job also measures accuracy",
    note: "without it the eval policy marks some",
    excludes: ["evals-only", "all-evals"]
  },
  "evals-only": {
    help: "keep only the marked entries, agentic ones too, for jobs that measure accuracy alone"
  },
  "all-evals": { help: "as --evals-only, for every concurrency at 8k1k and every agentic entry" }
};
var scenarioFilter = { help: "these kinds of workload", choices: scenarioTypes };
var sequences = sequenceFilter(sequenceNames2);
var commands2 = {
  "full-sweep": {
    flags: {
      "single-node": { ...nodeKinds["single-node"], note: "default: both kinds" },
      "multi-node": { ...nodeKinds["multi-node"], note: "default: both kinds" },
      ...configFilters,
      "runner-type": runnerTypes,
      "runner-node-filter": nodeFilter,
      "scenario-type": scenarioFilter,
      "seq-lens": sequences,
      ...layoutFilters,
      "min-conc": { ...layoutFilters["min-conc"], atMost: "max-conc" },
      ...evalFlags2
    }
  },
  "test-config": {
    flags: {
      "config-keys": { ...configKeys, note: "one with * or ? is a pattern" },
      conc: pickedConcurrencies,
      "runner-node-filter": nodeFilter,
      "scenario-type": scenarioFilter,
      "seq-lens": sequences,
      ...evalFlags2
    }
  }
};

// src/editions/inferencex-2026-08/dram-budget.ts
var mostMib = 2861022;
function dramBudgetGb({ "available-cpu-dram-mib": mib, "gpus-per-node": gpusPerNode }, utilization, gpus) {
  const { digits, scale } = decimalOf(utilization);
  const bytes = BigInt(Math.min(mib, mostMib)) * 1048576n * digits * BigInt(gpus);
  return Number(bytes / (scale * BigInt(gpusPerNode) * 1000000000n));
}
function decimalOf(value) {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power < 0 ? { digits, scale: 10n ** BigInt(-power) } : { digits: digits * 10n ** BigInt(power), scale: 1n };
}

// src/editions/inferencex-2026-08/entries.ts
var contextHeadroom2 = 256;
var agenticDuration = 3600;
function singleNodeEntry2({ config }, { block, search }, { conc, ep, runner }) {
  return {
    ...head2(config, runner),
    isl: block.isl,
    osl: block.osl,
    ...parallelism(search),
    conc,
    "max-model-len": block.isl + block.osl + contextHeadroom2,
    ep,
    "dp-attn": search["dp-attn"] ?? false,
    "spec-decoding": search["spec-decoding"] ?? "none",
    "exp-name": fixedName(config, block),
    disagg: false,
    "run-eval": false,
    ...routerOf(search, config)
  };
}
function multiNodeEntry2({ config }, { block, search }, { conc, runner }) {
  return {
    ...head2(config, runner),
    isl: block.isl,
    osl: block.osl,
    "spec-decoding": search["spec-decoding"] ?? "none",
    prefill: withDefaults(search.prefill),
    decode: withDefaults(search.decode),
    conc,
    "max-model-len": block.isl + block.osl + contextHeadroom2,
    "exp-name": fixedName(config, block),
    disagg: config.disagg ?? false,
    "run-eval": false,
    ...routerOf(search, config),
    ...transferOf(search, config)
  };
}
function singleNodeAgenticEntry({ config }, { search }, { conc, runner, dramGb }) {
  const { "spec-decoding": spec = "none", "kv-offloading": offloading } = search;
  const cache = offloading === "none" ? "_kvnone" : cacheName(search);
  const speculation = spec === "none" ? "" : `_spec-${spec}`;
  return {
    ...head2(config, runner),
    ...parallelism(search),
    ep: search.ep ?? 1,
    "dp-attn": search["dp-attn"] ?? false,
    "spec-decoding": spec,
    conc,
    "kv-offloading": offloading,
    "total-cpu-dram-gb": dramGb,
    duration: agenticDuration,
    "exp-name": `${config["model-prefix"]}_tp${search.tp}_conc${conc}${cache}${speculation}`,
    "scenario-type": "agentic-coding",
    ...backendOf(search),
    ...routerOf(search, config),
    "run-eval": false
  };
}
function multiNodeAgenticEntry({ config }, { search }, { conc, runner, dramGb }) {
  const layout = `p${workerName(search.prefill)}_d${workerName(search.decode)}`;
  return {
    ...head2(config, runner),
    "spec-decoding": search["spec-decoding"] ?? "none",
    prefill: withDefaults(search.prefill),
    decode: withDefaults(search.decode),
    conc: [conc],
    "kv-offloading": search["kv-offloading"] ?? "none",
    "total-cpu-dram-gb": dramGb,
    duration: agenticDuration,
    "exp-name": `${config["model-prefix"]}_${layout}_conc${conc}${cacheName(search)}`,
    disagg: config.disagg ?? false,
    "scenario-type": "agentic-coding",
    ...backendOf(search),
    ...routerOf(search, config),
    ...transferOf(search, config),
    "run-eval": false
  };
}
function head2(config, runner) {
  return {
    image: config.image,
    model: config.model,
    "model-prefix": config["model-prefix"],
    precision: config.precision,
    framework: config.framework,
    runner
  };
}
function parallelism({ tp, pp = 1, "dcp-size": dcp = 1, "pcp-size": pcp = 1 }) {
  return { tp, pp, "dcp-size": dcp, "pcp-size": pcp };
}
function withDefaults(worker) {
  const { pp, "dcp-size": dcp, "pcp-size": pcp } = parallelism(worker);
  return { ...worker, pp, "dcp-size": dcp, "pcp-size": pcp };
}
function fixedName(config, lengths) {
  return `${config["model-prefix"]}_${sequenceName(lengths, sequenceNames2)}`;
}
function workerName({ "num-worker": count, tp, ep, "dp-attn": dpAttention }) {
  return `${count}x${tp}${ep === 1 ? "" : `ep${ep}`}${dpAttention ? "dpa" : ""}`;
}
function cacheName({ "kv-offloading": offloading, "kv-offload-backend": backend }) {
  return offloading === "dram" && backend ? `_kvdram-${backend.name}` : "";
}
function backendOf({ "kv-offload-backend": backend }) {
  return backend ? { "kv-offload-backend": backend } : {};
}
function routerOf({ router: own }, config) {
  const router = own === void 0 ? config.router : own;
  return router ? { router } : {};
}
function transferOf({ "kv-p2p-transfer": own }, config) {
  const transfer = own === void 0 ? config["kv-p2p-transfer"] : own;
  return transfer ? { "kv-p2p-transfer": transfer } : {};
}

// src/editions/inferencex-2026-08/budgets.ts
var none = { kind: "gb", gb: 0 };
function singleNodeBudget(from, { block, search, path }, runners) {
  if (search["kv-offloading"] !== "dram") return none;
  return budgetOf(
    { from, path: [...path, "tp"], layout: search, block },
    runners,
    (gpus, perNode) => gpus <= perNode ? gpus : "more than"
  );
}
function multiNodeBudget(from, { block, search, path }, runners) {
  if (search["kv-offloading"] !== "dram") return none;
  const layout = search.prefill;
  return budgetOf({ from, path: [...path, "prefill", "tp"], layout, block }, runners, (gpus, perNode) => {
    if (gpus > perNode) return gpus % perNode === 0 ? perNode : "no multiple of";
    return perNode % gpus === 0 ? gpus : "no divisor of";
  });
}
function budgetOf({ from, path, layout, block }, runners, gpusOnNode) {
  const refuse = (message) => ({
    kind: "problem",
    problem: from.document.diagnose("error", path, message)
  });
  const label = from.config.runner;
  const hardware = runners.hardware.get(label);
  if (hardware === void 0) return none;
  const { tp, pp, "pcp-size": pcp } = parallelism(layout);
  const gpus = tp * pp * pcp;
  const onNode = gpusOnNode(gpus, hardware["gpus-per-node"]);
  if (typeof onNode === "number")
    return { kind: "gb", gb: dramBudgetGb(hardware, block["dram-utilization"] ?? 0, onNode) };
  return refuse(
    `tp × pp × pcp-size is ${tp} × ${pp} × ${pcp} = ${gpus} GPUs, ${onNode} the gpus-per-node of ${quote(label)}: ${hardware["gpus-per-node"]}${placeOf2(label, runners)}. So its share of a node's memory for kv-offloading: dram cannot be told.`
  );
}
function missingHardware(checked, { file, hardware }) {
  const label = checked.config.runner;
  const blocks = checked.config.scenarios["agentic-coding"] ?? [];
  const offloads = blocks.some(
    (block) => block["search-space"].some((search) => search["kv-offloading"] === "dram")
  );
  if (!offloads || hardware.has(label)) return void 0;
  const labels = [...hardware.keys()].sort();
  const there = labels.length === 0 ? "It has none." : `It has: ${listed(labels)}.`;
  const message = `kv-offloading: dram needs available-cpu-dram-mib and gpus-per-node of ${quote(label)}, which hardware in ${file} does not have.${didYouMean(label, labels)} ${there}`;
  return checked.document.diagnose("error", [checked.key, "runner"], message);
}
function placeOf2(label, { file, document }) {
  const position = document?.valuePosition(["hardware", label, "gpus-per-node"]);
  return position ? ` (${file}:${position.line}:${position.column})` : "";
}

// src/editions/inferencex-2026-08/scenario-entries.ts
function entriesOf2(checked, targets, flags, runners) {
  if (targets.length === 0) return { made: [], problems: [] };
  const fixed = wantsScenario("fixed-seq-len", flags) ? fixedEntries(checked, targets, flags) : [];
  return together([
    { made: fixed, problems: [] },
    ...wantsScenario("agentic-coding", flags) ? agenticEntries(checked, targets, flags, runners) : []
  ]);
}
function fixedEntries(checked, targets, flags) {
  const narrowing = { targets, flags, sequences: sequenceNames2 };
  const path = [checked.key, "scenarios", "fixed-seq-len"];
  if (checked.kind === "single-node") {
    const layouts2 = layoutsOf(checked.config.scenarios["fixed-seq-len"] ?? [], path);
    return singleNodeEntries(
      checked,
      layouts2,
      narrowing,
      (layout, at) => singleNodeEntry2(checked, layout, at)
    );
  }
  const layouts = layoutsOf(checked.config.scenarios["fixed-seq-len"] ?? [], path);
  return multiNodeEntries(checked, layouts, narrowing, (layout, at) => multiNodeEntry2(checked, layout, at));
}
function agenticEntries(checked, targets, flags, runners) {
  const problem = missingHardware(checked, runners);
  if (problem) return [refused(problem)];
  const path = [checked.key, "scenarios", "agentic-coding"];
  if (checked.kind === "single-node")
    return layoutsOf(checked.config.scenarios["agentic-coding"] ?? [], path).map((layout) => {
      const budget = singleNodeBudget(checked, layout, runners);
      if (budget.kind === "problem") return refused(budget.problem);
      const made = concurrencies(layout.search, flags).flatMap(
        (conc) => targets.map((runner) => {
          const entry = singleNodeAgenticEntry(checked, layout, { conc, runner, dramGb: budget.gb });
          return { entry, from: checked, path: layout.path };
        })
      );
      return { made, problems: [] };
    });
  return layoutsOf(checked.config.scenarios["agentic-coding"] ?? [], path).map((layout) => {
    const budget = multiNodeBudget(checked, layout, runners);
    if (budget.kind === "problem") return refused(budget.problem);
    const made = targets.flatMap(
      (runner) => concurrencies(layout.search, flags).map((conc) => {
        const entry = multiNodeAgenticEntry(checked, layout, { conc, runner, dramGb: budget.gb });
        return { entry, from: checked, path: layout.path };
      })
    );
    return { made, problems: [] };
  });
}
function concurrencies(search, flags) {
  const { "min-conc": min = Number.NEGATIVE_INFINITY, "max-conc": max = Number.POSITIVE_INFINITY } = flags;
  return asked(
    climbed(search, flags).filter((conc) => min <= conc && conc <= max),
    flags
  );
}
function refused(problem) {
  return { made: [], problems: [problem] };
}

// src/editions/inferencex-2026-08/full-sweep.ts
function fullSweep2(configs, runners, flags) {
  const filter = flags["runner-node-filter"];
  return together(
    selectConfigs(configs, flags).map(
      (checked) => entriesOf2(checked, targetsOf(checked.config.runner, filter, runners.nodes), flags, runners)
    )
  );
}

// src/editions/inferencex-2026-08/runners.ts
var rootFields = ["labels", "hardware"];
function readRunners2(document) {
  if (document === void 0) return noRunners;
  const problems = [];
  const root = rootMapping(document, "a mapping with labels and hardware", problems);
  if (document.root instanceof Map) problems.push(...rootProblems(document, root));
  const labels = readLabels(document, ["labels"], keysOf2(root.get("labels")), validateNodes2);
  const hardware = readLabels(document, ["hardware"], keysOf2(root.get("hardware")), validateHardware);
  return {
    file: document.file,
    document,
    nodes: labels.byLabel,
    hardware: hardware.byLabel,
    problems: [...problems, ...labels.problems, ...hardware.problems]
  };
}
function rootProblems(document, root) {
  const unknown = [...root.keys()].filter((field) => !rootFields.includes(field));
  const problems = unknown.map((field) => {
    const message = `is not a field here.${didYouMean(field, rootFields)} Fields: ${rootFields.join(", ")}.`;
    return document.diagnose("error", [field], message, "key");
  });
  const isMisspelt = unknown.some((field) => nearest(field, rootFields).includes("labels"));
  if (!root.has("labels") && !isMisspelt)
    problems.push(
      document.diagnose("error", ["labels"], "is missing: a mapping of runner labels to lists of nodes.")
    );
  for (const [field, value] of root)
    if (rootFields.includes(field) && !isMapping(value))
      problems.push(
        document.diagnose("error", [field], `found ${describe(value)}; allowed: a mapping by runner label.`)
      );
  return problems;
}
function keysOf2(value) {
  if (value instanceof Map) return value.keys();
  return isMapping(value) ? Object.keys(value) : [];
}

// src/search-space/key-pattern.ts
function matchesPattern(key, pattern) {
  const text = [...key];
  const parts = partsOf([...pattern]);
  let at = 0;
  let part = 0;
  let star;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === "any text") {
      star = { part, at };
      part++;
    } else if (wanted?.(text[at] ?? "")) {
      at++;
      part++;
    } else if (star) {
      star = { part: star.part, at: star.at + 1 };
      at = star.at;
      part = star.part + 1;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === "any text");
}
function partsOf(pattern) {
  const parts = [];
  for (let at = 0; at < pattern.length; at++) {
    const own = pattern[at];
    const end = own === "[" ? setEnd(pattern, at) : -1;
    if (own === "*") parts.push("any text");
    else if (own === "?") parts.push(() => true);
    else if (end !== -1) {
      parts.push(setOf(pattern.slice(at + 1, end)));
      at = end;
    } else parts.push((character) => character === own);
  }
  return parts;
}
function setEnd(pattern, start) {
  const first = start + (pattern[start + 1] === "!" ? 2 : 1);
  return pattern.indexOf("]", first + 1);
}
function setOf(written) {
  const negated = written[0] === "!";
  const ranges = [];
  const members = negated ? written.slice(1) : written;
  for (let at = 0; at < members.length; at++) {
    const low = members[at] ?? "";
    const high = members[at + 1] === "-" ? members[at + 2] : void 0;
    ranges.push([low, high ?? low]);
    if (high !== void 0) at += 2;
  }
  return (character) => negated !== ranges.some(([low, high]) => low <= character && character <= high);
}

// src/editions/inferencex-2026-08/test-config.ts
function testConfig2(configs, runners, flags) {
  const byKey = new Map(configs.map((checked) => [checked.key, checked]));
  const { keys, problems } = keysNamed(flags["config-keys"] ?? [], [...byKey.keys()]);
  const made = keys.map((key) => {
    const checked = byKey.get(key);
    if (checked === void 0) return { made: [], problems: [] };
    const targets = targetsOf2(checked.config.runner, flags["runner-node-filter"], runners.nodes);
    return entriesOf2(checked, targets, flags, runners);
  });
  return together([{ made: [], problems }, ...made]);
}
function keysNamed(names, there) {
  const keys = /* @__PURE__ */ new Set();
  const exact = [];
  const fruitless = [];
  for (const name of names) {
    const found = isPattern(name) ? there.filter((key) => matchesPattern(key, name)) : [name];
    if (found.length === 0) fruitless.push(name);
    if (!isPattern(name)) exact.push(name);
    for (const key of found) keys.add(key);
  }
  const unmatched = unknownNames("--config-keys: no config matches", fruitless, there);
  const problems = unmatched.map((message) => ({ severity: "error", message }));
  return { keys: [...keys], problems: [...problems, ...unknownConfigKeys(exact, there)] };
}
function isPattern(name) {
  return /[*?]/.test(name);
}
function targetsOf2(label, filter, runners) {
  if (!filter) return [label];
  const own = label.includes(filter) ? [label] : [];
  return [.../* @__PURE__ */ new Set([...own, ...nodesMatching(runners, label, filter)])];
}

// src/editions/inferencex-2026-08/edition.ts
var inferencex202608 = {
  name: "inferencex-2026-08",
  markers: {
    config: "scenarios",
    runnerFile: (root) => isMapping(root.get("labels")) ? "labels" : void 0,
    runnerFileIs: "a mapping with labels and hardware"
  },
  commands: commands2,
  lacks: {
    "runner-model-sweep": "its generator has given it up; full-sweep or test-config with --runner-node-filter try the nodes of a label one by one",
    "run-evals": "evals are marked unless --no-evals is given; --evals-only and --all-evals keep only those"
  },
  columns: entryFields2,
  read: (sources) => suiteOf(inferencex202608, sources, readRunners2(sources.runners), generator2)
};
var generator2 = {
  reader: configReader2,
  makers: { "full-sweep": fullSweep2, "test-config": testConfig2 },
  evaluated: evaluated2,
  validatorOf: (entry) => {
    if ("isl" in entry) return "prefill" in entry ? validateMultiNodeEntry2 : validateSingleNodeEntry2;
    return "prefill" in entry ? validateMultiNodeAgenticEntry : validateSingleNodeAgenticEntry;
  }
};

// src/editions/detect.ts
var editions = [inferencex202602, inferencex202608];
var editionNames = editions.map(({ name }) => name);
function detectEdition(configs, runners, asked2) {
  const configSigns = [...configs.values()].flatMap(signsOfConfig);
  const runnerSign = runners && signOfRunners(runners);
  const told2 = editions.find(({ name }) => name === asked2) ?? configSigns[0]?.edition ?? runnerSign?.edition;
  const edition2 = told2 ?? editions[0];
  const signs = runnerSign ? [...configSigns, runnerSign] : configSigns;
  const others = firstOfEachFile(signs.filter((sign) => sign.edition !== edition2));
  if (others.length === 0) return { kind: "edition", edition: edition2, certain: told2 !== void 0 };
  return { kind: "refused", problems: others.map((sign) => otherEdition(sign, edition2, signs, asked2)) };
}
function signsOfConfig({ key, entry, document }) {
  if (!isMapping(entry)) return [];
  const found = editions.filter(({ markers }) => Object.hasOwn(entry, markers.config));
  const [edition2, another] = found;
  if (edition2 === void 0 || another !== void 0) return [];
  return [{ edition: edition2, document, path: [key, edition2.markers.config], isRunnerFile: false }];
}
function signOfRunners(document) {
  const { root } = document;
  if (!(root instanceof Map)) return void 0;
  for (const edition2 of [...editions].reverse()) {
    const key = edition2.markers.runnerFile(root);
    if (key !== void 0) return { edition: edition2, document, path: [key], isRunnerFile: true };
  }
  return void 0;
}
function firstOfEachFile(signs) {
  return signs.filter(
    (sign, index) => signs.findIndex(({ document }) => document === sign.document) === index
  );
}
function otherEdition({ edition: edition2, document, path, isRunnerFile }, expected, signs, asked2) {
  const other2 = signs.find((sign) => sign.edition === expected);
  const why = asked2 === void 0 && other2 ? `${placeOf3(other2)} is of` : "--edition says";
  const looks2 = isRunnerFile ? `, whose runner file is ${expected.markers.runnerFileIs}` : "";
  const message = `shows edition ${edition2.name}, while ${why} ${expected.name}${looks2}. Files of one edition go together.`;
  return document.diagnose("error", path, message, "key");
}
function placeOf3({ document, path }) {
  const { line, column } = document.keyPosition(path);
  return `${document.file}:${line}:${column}`;
}

// src/flags/options.ts
function sweepOptions(command) {
  return sweepFlags.map((name) => {
    const rules = rulesOf(command, name);
    if (rules.length === 0) return { name, kind: flagKinds[name] };
    const single = rules.every(({ rule }) => rule.single);
    return {
      name,
      kind: flagKinds[name],
      single,
      // told only to those who ask: most processes do not
      get help() {
        return helpOf(rules, command);
      }
    };
  });
}
var takenFlags = sweepFlags.filter(
  (name) => sweepCommands.some((command) => rulesOf(command, name).length > 0)
);
function rulesOf(command, name) {
  return editions.flatMap(({ name: edition2, commands: commands4 }) => {
    const rule = commands4[command]?.flags[name];
    return rule ? { edition: edition2, rule } : [];
  });
}
function helpOf(rules, command) {
  const helps = new Set(rules.map(({ rule }) => rule.help));
  if (helps.size > 1)
    return rules.map(({ edition: edition2, rule }) => `${edition2}: ${rule.help}${inBrackets(notesOf(rule))}`).join("; ");
  const notes = new Set(rules.map(({ rule }) => notesOf(rule)));
  const all = editions.filter(({ commands: commands4 }) => commands4[command]).length;
  const only = rules.length < all ? `only ${rules.map(({ edition: edition2 }) => edition2).join(", ")}` : "";
  const differing = rules.flatMap(({ edition: edition2, rule }) => {
    const note2 = notesOf(rule);
    return note2 === "" ? [] : `${edition2}: ${note2}`;
  });
  const note = notes.size === 1 ? [...notes].join() : differing.join("; ");
  return [...helps].join() + inBrackets([note, only].filter((text) => text !== "").join("; "));
}
function notesOf({ note, choices, required }) {
  return [
    ...choices ? [choices.join(", ")] : [],
    ...note ? [note] : [],
    ...required ? ["required"] : []
  ].join("; ");
}
function inBrackets(text) {
  return text === "" ? "" : ` (${text})`;
}
var runnerConfig = {
  name: "runner-config",
  kind: "text",
  help: "the runner file (default: configs/runners.yaml, else .github/configs/runners.yaml)"
};
var edition = {
  name: "edition",
  kind: "text",
  help: "the edition that the files are written in (default: told from the files)",
  choices: editionNames
};
var sweepFileOptions = [
  { name: "config-files", kind: "texts", help: "master config files, merged in this order", required: true },
  runnerConfig,
  edition
];
var suiteFileOptions = [
  {
    name: "config-files",
    kind: "texts",
    help: "master config files (default: the *-master.yaml beside the runner file)"
  },
  runnerConfig,
  edition
];
var outputOptions = [
  { name: "pretty", kind: "switch", help: "print the entries indented" },
  { name: "count", kind: "switch", help: "print only how many entries there are" },
  { name: "table", kind: "switch", help: "print an aligned table" },
  { name: "columns", kind: "texts", help: "the columns of --table, such as runner tp conc or prefill.tp" },
  {
    name: "output",
    kind: "text",
    help: "write to this file, whole or not at all, instead of standard output"
  }
];
var jsonOption = { name: "json", kind: "switch", help: "print JSON" };
var sweeps = {
  "full-sweep": {
    does: "Print the entries of all configs that the filters leave.",
    example: "benchmatrix full-sweep --config-files configs/nvidia-master.yaml --single-node --runner-type b200 --seq-lens 1k1k"
  },
  "runner-model-sweep": {
    does: "Print one small entry for each model on each node of a runner label; only in inferencex-2026-02.",
    example: "benchmatrix runner-model-sweep --config-files configs/nvidia-master.yaml --single-node --runner-type h200"
  },
  "test-config": {
    does: "Print the entries of named configs.",
    example: "benchmatrix test-config --config-files configs/nvidia-master.yaml --config-keys dsr1-fp8-h200-sglang --conc 4 64"
  }
};
var commands3 = [
  ...sweepCommands.map((name) => ({
    name,
    ...sweeps[name],
    options: [...sweepFileOptions, ...sweepOptions(name), ...outputOptions]
  })),
  {
    name: "validate",
    does: "Check config files and runner file; tell every error, and what is odd.",
    options: [...suiteFileOptions, jsonOption],
    example: "benchmatrix validate --config-files configs/nvidia-master.yaml"
  },
  {
    name: "configs",
    does: "List the configs, or show one as it was read.",
    options: [
      ...suiteFileOptions,
      { name: "match", kind: "text", help: "config keys that match this pattern: *, ?, [abc], [!abc]" },
      { name: "show", kind: "text", help: "the config of this key, as JSON" },
      jsonOption
    ],
    example: "benchmatrix configs --config-files configs/nvidia-master.yaml --match '*b200*'"
  },
  {
    name: "runners",
    does: "List the runner labels, their nodes, and how many configs use each.",
    options: [...suiteFileOptions, jsonOption],
    example: "benchmatrix runners --config-files configs/nvidia-master.yaml"
  }
];

// src/flags/values.ts
function suiteFilesOf(values) {
  return {
    configFiles: values.texts("config-files") ?? [],
    runnerFile: values.text("runner-config"),
    edition: values.text("edition")
  };
}
function sweepFlagsOf(values) {
  return {
    "single-node": values.isOn("single-node"),
    "multi-node": values.isOn("multi-node"),
    "model-prefix": values.texts("model-prefix"),
    precision: values.texts("precision"),
    framework: values.texts("framework"),
    "runner-type": values.texts("runner-type"),
    "runner-node-filter": values.text("runner-node-filter"),
    "seq-lens": values.texts("seq-lens"),
    "step-size": values.integer("step-size"),
    "min-conc": values.integer("min-conc"),
    "max-conc": values.integer("max-conc"),
    "max-tp": values.integer("max-tp"),
    "max-ep": values.integer("max-ep"),
    conc: values.integers("conc"),
    "config-keys": values.texts("config-keys"),
    "run-evals": values.isOn("run-evals"),
    "evals-only": values.isOn("evals-only"),
    "no-evals": values.isOn("no-evals"),
    "all-evals": values.isOn("all-evals"),
    "scenario-type": values.texts("scenario-type")
  };
}
function parseInteger(text) {
  if (!/^\s*[-+]?\d+(?:_\d+)*\s*$/.test(text)) return void 0;
  const value = Number(text.replaceAll("_", ""));
  return Number.isSafeInteger(value) ? value + 0 : void 0;
}

// src/flags/command-line.ts
var UsageError = class extends Error {
  program;
  usage;
  constructor(message, program2, usage2) {
    super(message);
    this.program = program2;
    this.usage = usage2;
  }
};
var program = "benchmatrix";
var helpWidth = 110;
function parseCommandLine(argv) {
  const [name, ...rest] = argv;
  if (name === "--version") return { kind: "version" };
  if (name === "-h" || name === "--help") return { kind: "help", text: overview() };
  const command = commands3.find((known) => known.name === name);
  if (command === void 0) throw unknownCommand(name);
  if (rest.includes("-h") || rest.includes("--help"))
    return { kind: "help", text: parserOf(command).format_help() };
  const values = parse(command, rest);
  switch (command.name) {
    case "validate":
    case "configs":
    case "runners":
      return { kind: "look", command: command.name, values };
    default:
      return { kind: "sweep", request: sweepRequest(command.name, values), values };
  }
}
function refusedFlags(command, problems) {
  const known = commands3.find(({ name }) => name === command);
  return new UsageError(
    problems.join("\n"),
    `${program} ${command}`,
    known ? parserOf(known).format_usage() : ""
  );
}
function sweepRequest(command, values) {
  return { command, ...suiteFilesOf(values), flags: sweepFlagsOf(values) };
}
function unknownCommand(name) {
  const names = commands3.map((command) => command.name);
  const message = name === void 0 ? `a command is required: ${names.join(", ")}` : `no command ${quote(name)}.${didYouMean(name, names)} Commands: ${names.join(", ")}`;
  return new UsageError(message, program, usageLine());
}
function usageLine() {
  return `usage: ${program} COMMAND [flags]
`;
}
function overview() {
  const width = Math.max(...commands3.map(({ name }) => name.length));
  const lines2 = commands3.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`);
  return `${usageLine()}
Benchmark sweeps of LLM inference on GitHub Actions: configs become a matrix of jobs.

commands:
${lines2.join("\n")}

${program} COMMAND --help tells a command's flags; ${program} --version the version.

example:
  ${commands3[0]?.example}
`;
}
var HelpFormatter = class extends import_argparse.RawDescriptionHelpFormatter {
  constructor(options) {
    super({ ...options, width: helpWidth, color: false });
  }
};
var Parser = class extends import_argparse.ArgumentParser {
  error(message) {
    throw new UsageError(message, this.prog, this.format_usage());
  }
};
function parserOf(command) {
  const parser = new Parser({
    prog: `${program} ${command.name}`,
    description: command.does,
    epilog: `example:
  ${command.example}`,
    formatter_class: HelpFormatter,
    allow_abbrev: false,
    color: false
  });
  for (const option of command.options) addOption(parser, option);
  return parser;
}
function addOption(parser, { name, kind, help, choices, single, required = false }) {
  const shared = { dest: name, help: help?.replaceAll("%", "%%") ?? import_argparse.SUPPRESS, required };
  if (kind === "switch") {
    parser.add_argument(`--${name}`, { ...shared, action: "store_true", default: void 0 });
    return;
  }
  parser.add_argument(`--${name}`, {
    ...shared,
    metavar: metavar(name, kind),
    ...kind === "texts" || kind === "integers" ? { nargs: single ? 1 : "+" } : {},
    ...kind === "integer" || kind === "integers" ? { type: int } : {},
    ...choices ? { choices } : {}
  });
}
function metavar(name, kind) {
  if (kind === "integer" || kind === "integers") return "N";
  return /file|config$|output/.test(name) ? "FILE" : "TEXT";
}
function int(text) {
  const value = parseInteger(text);
  if (value === void 0) throw new TypeError(`not a whole number: ${text}`);
  return value;
}
function parse(command, argv) {
  const occurs = ({ name }) => argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const options = command.options.filter((option) => option.required || occurs(option));
  try {
    return parseWith(parserOf({ ...command, options }), argv, command);
  } catch (error) {
    if (error instanceof UsageError) parseWith(parserOf(command), argv, command);
    throw error;
  }
}
function parseWith(parser, argv, { options }) {
  const [parsed, rest] = parser.parse_known_args([...argv]);
  if (rest.length === 0) return valuesOf(parsed);
  const names = options.map(({ name }) => `--${name}`);
  const flags = rest.filter((word) => word.startsWith("-")).map((word) => word.replace(/=.*/s, ""));
  const hints = flags.map((flag) => didYouMean(flag, names));
  const hint2 = hints.join("");
  return parser.error(`unrecognized arguments: ${rest.join(" ")}${hint2 === "" ? "" : "."}${hint2}`);
}
function valuesOf(parsed) {
  const read = (name, is) => {
    const value = parsed[name];
    return is(value) ? value : void 0;
  };
  return {
    has: (name) => parsed[name] !== void 0 && parsed[name] !== null,
    isOn: (name) => read(name, (value) => value === true),
    text: (name) => read(name, isText),
    texts: (name) => read(name, (value) => Array.isArray(value) && value.every(isText)),
    integer: (name) => read(name, isNumber),
    integers: (name) => read(name, (value) => Array.isArray(value) && value.every(isNumber))
  };
}
function isText(value) {
  return typeof value === "string";
}
function isNumber(value) {
  return typeof value === "number";
}

// src/generated/version.ts
var version = "0.1.0";

// src/config/load.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);

// src/config/document.ts
var YamlDocument = class {
  file;
  root;
  problems;
  #places;
  #wholeFloats;
  #keysOfWholeFloats;
  constructor({ file, root, problems, places, wholeFloats, keysOfWholeFloats }) {
    this.file = file;
    this.root = root;
    this.problems = problems;
    this.#places = places;
    this.#wholeFloats = wholeFloats;
    this.#keysOfWholeFloats = keysOfWholeFloats;
  }
  /** Where the node at `path` stands, or the nearest node above it that does. */
  valuePosition(path) {
    return this.#places.position(this.#places.find(this.root, path, "valueAt"));
  }
  /** Where the key of the node at `path` stands. */
  keyPosition(path) {
    return this.#places.position(this.#places.find(this.root, path, "keyAt"));
  }
  /** The node at `path`; undefined where there is none. */
  at(path) {
    return path.reduce(childOf, this.root);
  }
  /** The scalar at `path` as its text stands in the file; undefined where there is none. */
  written(path) {
    return this.#places.written(this.root, path);
  }
  /** A finding about the node at `path`: the first step is the config key or the root's own, the rest the field. */
  diagnose(severity, path, message, at = "value") {
    const position = at === "key" ? this.keyPosition(path) : this.valuePosition(path);
    return { severity, message, file: this.file, position, ...named(path) };
  }
  /**
   * Paths below `path` whose number was written as a float of whole value (`8.0`): JavaScript cannot tell it from an
   * integer afterwards. The list is empty for nearly every config, and then costs nothing.
   */
  wholeFloatsUnder(path) {
    if (this.#wholeFloats.size === 0 || this.#keysOfWholeFloats?.has(String(path[0])) === false) return [];
    const found = [];
    const visit = (node, at) => {
      if (!isContainer(node)) return;
      for (const [step, { valueAt: valueAt2 }] of this.#places.childrenOf(node)) {
        if (this.#wholeFloats.has(valueAt2)) found.push([...at, step]);
        visit(childOf(node, step), [...at, step]);
      }
    };
    visit(this.at(path), path);
    return found;
  }
};
function named(path) {
  const [key, ...field] = path;
  return {
    ...key === void 0 ? {} : { key: String(key) },
    ...field.length === 0 ? {} : { field: field.join(".") }
  };
}

// src/config/multiline.ts
function findShortLines(text) {
  return new Scanner(text).scan();
}
var spaces = /[ \t]+/y;
var lineBreak = /\r\n|\r|\n/y;
var whitespace = /[ \t\r\n]+/y;
var comment = /#[^\r\n]*/y;
var quotesInside = { '"': /["\\]/g, "'": /'/g };
var property = /[&*!][^ \t\r\n,[\]{}]*/y;
var blockIndicator = /[-?:](?=[ \t\r\n]|$)/y;
var flowIndicator = /,|[-?:](?=[ \t\r\n,[\]{}]|$)/y;
var blockHeader = /[|>][^\r\n]*/y;
var restOfLine = /[^\r\n]*/y;
var blockPlainEnd = /:(?=[ \t\r\n]|$)|[ \t]#|[\r\n]|$/g;
var flowPlainEnd = /:(?=[ \t\r\n,[\]{}]|$)|[ \t\r\n]#|[,[\]{}]|$/g;
var indentations = /(?:\r\n|\r|\n)( *)/g;
var documentMarker = /(?:---|\.\.\.)(?=[ \t\r\n]|$)/y;
var Scanner = class {
  #text;
  #found = [];
  #at = 0;
  #lineStart = 0;
  /** Column of the block collection around what comes next; what it holds stands right of it. */
  #parent = -1;
  /** Column of the first token of this entry, once it is there: a key, if a colon follows. */
  #entry;
  constructor(text) {
    this.#text = text;
  }
  scan() {
    if (this.#text.startsWith("\uFEFF")) this.#at = this.#lineStart = 1;
    while (this.#at < this.#text.length) this.#blockToken();
    return this.#found;
  }
  /** Passes one token of block context. */
  #blockToken() {
    if (this.#newLine() || this.#take(spaces) || this.#take(comment)) return;
    const start = this.#at;
    const column = start - this.#lineStart;
    if (column === 0 && this.#documentLine()) return;
    if (this.#take(blockIndicator)) {
      this.#parent = this.#text[start] === ":" ? this.#entry ?? column : column;
      this.#entry = void 0;
      return;
    }
    this.#entry ??= column;
    if (this.#take(property) || this.#quotes() || this.#brackets()) return;
    if (this.#take(blockHeader)) {
      this.#indentedLines();
      return;
    }
    this.#plain(blockPlainEnd);
    this.#take(spaces);
    if (this.#text[this.#at] !== ":" && !this.#take(comment)) this.#indentedLines();
  }
  /** A directive, or the marker of a document's beginning or end. */
  #documentLine() {
    if (this.#text[this.#at] === "%") return this.#take(restOfLine);
    if (!this.#take(documentMarker)) return false;
    this.#parent = -1;
    return true;
  }
  #quotes() {
    const start = this.#at;
    const quote2 = this.#text[start];
    if (quote2 !== '"' && quote2 !== "'") return false;
    const inside = quotesInside[quote2];
    inside.lastIndex = start + 1;
    for (; ; ) {
      const found = inside.exec(this.#text)?.[0];
      const isEscape = found === "\\" || found === "'" && this.#text[inside.lastIndex] === "'";
      if (isEscape) inside.lastIndex++;
      else if (found === void 0) this.#at = this.#text.length;
      else this.#at = inside.lastIndex;
      if (!isEscape) break;
    }
    this.#note(start, true);
    return true;
  }
  /** To where a plain scalar ends; always at least one character on. */
  #plain(end) {
    end.lastIndex = this.#at + 1;
    this.#at = end.exec(this.#text)?.index ?? this.#text.length;
  }
  #brackets() {
    if (!isOneOf("[{", this.#text[this.#at])) return false;
    let depth = 0;
    let isKey = false;
    do {
      const start = this.#at;
      const character = this.#text[start];
      if (this.#take(whitespace)) this.#note(start, false);
      else if (this.#take(comment)) continue;
      else if (isKey && character === ":") {
        this.#at++;
        isKey = false;
      } else if (isOneOf("[{", character)) {
        depth++;
        this.#at++;
        isKey = false;
      } else if (isOneOf("]}", character)) {
        depth--;
        this.#at++;
        isKey = true;
      } else if (this.#take(flowIndicator)) isKey = false;
      else if (this.#quotes()) isKey = true;
      else if (this.#take(property)) isKey = character === "*";
      else {
        this.#plain(flowPlainEnd);
        this.#note(start, false);
        isKey = false;
      }
    } while (depth > 0 && this.#at < this.#text.length);
    return true;
  }
  /** The lines that begin between `start` and here. Tabs are no indentation, and refused outside of quotes. */
  #note(start, inQuotes) {
    for (const { 0: match, 1: indentation = "", index } of this.#text.slice(start, this.#at).matchAll(indentations)) {
      const textAt = start + index + match.length;
      this.#lineStart = textAt - indentation.length;
      const lacks = this.#parent + 1 - indentation.length;
      if (lacks <= 0 || isOneOf("\r\n", this.#text[textAt])) continue;
      if (this.#text[textAt] === "	" && !inQuotes) continue;
      documentMarker.lastIndex = this.#lineStart;
      if (!documentMarker.test(this.#text)) this.#found.push({ start: this.#lineStart, lacks });
    }
  }
  /** The further lines of a scalar: blank ones and those that stand right of its parent. */
  #indentedLines() {
    for (; ; ) {
      const start = this.#at;
      if (!this.#newLine()) return;
      this.#take(spaces);
      const column = this.#at - this.#lineStart;
      const isBlank = this.#at >= this.#text.length || isOneOf("\r\n", this.#text[this.#at]);
      if (!isBlank && column <= this.#parent) {
        this.#at = start;
        return;
      }
      if (!isBlank) this.#take(restOfLine);
    }
  }
  #newLine() {
    if (!this.#take(lineBreak)) return false;
    this.#lineStart = this.#at;
    this.#entry = void 0;
    return true;
  }
  #take(pattern) {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
};
function isOneOf(characters, character) {
  return character !== void 0 && characters.includes(character);
}

// src/config/events.ts
var maxSpaces = 2e7;
var closingOf = /* @__PURE__ */ new Map([
  ["[", "]"],
  ["{", "}"]
]);
var gap = /[ \t\r\n,:]+|#[^\r\n]*/y;
function readEvents(text, options) {
  try {
    return parseEvents(text, options);
  } catch (error) {
    if (!(error instanceof YAMLException) || error.reason !== "deficient indentation") throw error;
    const lines2 = findShortLines(text);
    if (lines2.reduce((sum, { lacks }) => sum + lacks, 0) > maxSpaces) throw error;
    const events = readIndented(text, lines2, options);
    if (!areInside(lines2, freeRanges(text, events))) throw error;
    return events;
  }
}
function readIndented(text, lines2, options) {
  const pieces = [];
  let at = 0;
  for (const { start, lacks } of lines2) {
    pieces.push(text.slice(at, start), " ".repeat(lacks));
    at = start;
  }
  pieces.push(text.slice(at));
  const written = offsetsAsWritten(lines2);
  try {
    return parseEvents(pieces.join(""), options).map((event) => moved(event, written));
  } catch (error) {
    if (!(error instanceof YAMLException) || error.mark === void 0) throw error;
    return YAMLException.throwAt(text, written(error.mark.position), error.reason);
  }
}
function offsetsAsWritten(lines2) {
  let passed = 0;
  let spaces2 = 0;
  return (offset) => {
    if (offset < 0) return offset;
    for (let last = lines2[passed - 1]; last && offset < last.start + spaces2 - last.lacks; last = lines2[passed - 1]) {
      spaces2 -= last.lacks;
      passed--;
    }
    for (let next = lines2[passed]; next && offset >= next.start + spaces2; next = lines2[passed]) {
      spaces2 += next.lacks;
      passed++;
    }
    return Math.max(lines2[passed - 1]?.start ?? 0, offset - spaces2);
  };
}
function moved(event, to) {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return event;
  const anchor = { anchorStart: to(event.anchorStart), anchorEnd: to(event.anchorEnd) };
  if (event.type === EVENT_ID.ALIAS) return { ...event, ...anchor };
  const tag = { tagStart: to(event.tagStart), tagEnd: to(event.tagEnd) };
  if (event.type !== EVENT_ID.SCALAR) return { ...event, ...anchor, ...tag, start: to(event.start) };
  return { ...event, ...anchor, ...tag, valueStart: to(event.valueStart), valueEnd: to(event.valueEnd) };
}
function freeRanges(text, events) {
  const ranges = [];
  const closings = [];
  let depth = 0;
  let start = 0;
  let end = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      const closing = closings.pop() ?? "";
      if (closing === "") continue;
      end = afterGap(text, end);
      if (text[end] !== closing) return ranges;
      end++;
      depth--;
      if (depth === 0) ranges.push({ start, end });
    } else if (event.type === EVENT_ID.DOCUMENT) closings.push("");
    else if (event.type === EVENT_ID.ALIAS) end = event.anchorEnd;
    else if (event.type === EVENT_ID.SCALAR) {
      const quote2 = isQuoted(event) ? 1 : 0;
      end = Math.max(end, event.anchorEnd, event.tagEnd, event.valueEnd + quote2);
      if (quote2 === 1 && depth === 0) ranges.push({ start: event.valueStart - 1, end });
    } else {
      const closing = event.style === COLLECTION_STYLE.FLOW ? closingOf.get(text.charAt(event.start)) : "";
      closings.push(closing ?? "");
      if (!closing) continue;
      if (depth === 0) start = event.start;
      depth++;
      end = event.start + 1;
    }
  }
  return ranges;
}
function isQuoted({ style }) {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}
function afterGap(text, from) {
  let at = from;
  gap.lastIndex = from;
  while (gap.test(text)) at = gap.lastIndex;
  return at;
}
function areInside(lines2, ranges) {
  let at = 0;
  return lines2.every(({ start }) => {
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const range = ranges[at];
    return range !== void 0 && range.start < start;
  });
}

// src/config/scalar.ts
var boolean = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
var truthy = /^(?:yes|true|on)$/i;
var nothing = /^(?:~|null|Null|NULL|)$/;
var integer = /^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
var noDigits = /^[-+]?0[bx]_+$/;
var decimal = /^[-+]?[0-9][0-9_]*$/;
var float = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var timestamp = /^\d{4}-(?:\d\d-\d\d|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;
function resolvePlain(text) {
  switch (text.charAt(0)) {
    case "":
    case "~":
      return nothing.test(text) ? { type: "null", value: null } : { type: "text", value: text };
    case "n":
    case "N":
      if (nothing.test(text)) return { type: "null", value: null };
      return resolveWord(text);
    case "y":
    case "Y":
    case "t":
    case "T":
    case "f":
    case "F":
    case "o":
    case "O":
      return resolveWord(text);
    case "<":
      return text === "<<" ? { type: "merge", value: text } : { type: "text", value: text };
    case "=":
      return text === "=" ? { type: "value", value: text } : { type: "text", value: text };
    default:
      return startsNumber.test(text) ? resolveNumber(text) : { type: "text", value: text };
  }
}
var startsNumber = /^[-+.0-9]/;
function resolveWord(text) {
  return boolean.test(text) ? { type: "boolean", value: truthy.test(text) } : { type: "text", value: text };
}
function resolveNumber(text) {
  if (integer.test(text)) return noDigits.test(text) ? { type: "text", value: text } : toInteger(text);
  if (float.test(text)) return { type: "float", value: toFloat(text) };
  if (timestamp.test(text)) return { type: "timestamp", value: text };
  return { type: "text", value: text };
}
function resolveTagged(tag, text) {
  switch (tag) {
    case "!":
      return resolvePlain(text);
    case "!!str":
      return { type: "text", value: text };
    case "!!null":
      return { type: "null", value: null };
    case "!!bool":
      return boolean.test(text) ? { type: "boolean", value: truthy.test(text) } : void 0;
    case "!!int":
      return integer.test(text) && !noDigits.test(text) ? toInteger(text) : void 0;
    case "!!float":
      return float.test(text) || decimal.test(text) ? { type: "float", value: toFloat(text) } : void 0;
    default:
      return void 0;
  }
}
function toInteger(text) {
  const { sign, digits } = split(text);
  let value;
  if (digits.startsWith("0b")) value = Number.parseInt(digits.slice(2), 2);
  else if (digits.startsWith("0x")) value = Number.parseInt(digits.slice(2), 16);
  else if (digits.includes(":")) value = base60(digits);
  else value = digits.startsWith("0") ? Number.parseInt(digits, 8) : Number(digits);
  if (!Number.isSafeInteger(value)) return { type: "huge-integer", value: text };
  return { type: "integer", value: value === 0 ? 0 : sign * value };
}
function toFloat(text) {
  const { sign, digits } = split(text);
  const lower = digits.toLowerCase();
  if (lower === ".inf") return sign * Number.POSITIVE_INFINITY;
  if (lower === ".nan") return Number.NaN;
  return sign * (digits.includes(":") ? base60(digits) : Number(digits));
}
function split(text) {
  const signed = text.startsWith("-") || text.startsWith("+");
  return { sign: text.startsWith("-") ? -1 : 1, digits: (signed ? text.slice(1) : text).replaceAll("_", "") };
}
function base60(digits) {
  let unit = 1;
  let sum = 0;
  for (const part of digits.split(":").reverse()) {
    sum += Number(part) * unit;
    unit *= 60;
  }
  return sum;
}

// src/config/yaml.ts
var maxDepth = 100;
var maxAliasedNodes = 1e6;
var noRange2 = -1;
var longestWord = 32;
var endsInBlankLine = /(?:^|[\r\n])[ \t]*$/;
function parseYaml(text, file, keyLevels = 1) {
  return new Composer(text, file, keyLevels).compose();
}
var Unreadable = class extends Error {
  offset;
  constructor(offset, message) {
    super(message);
    this.offset = offset;
  }
};
var Composer = class {
  #text;
  #file;
  #keyLevels;
  #problems = [];
  #eventOf = /* @__PURE__ */ new Map();
  #mergedInto = /* @__PURE__ */ new Map();
  #wholeFloats = /* @__PURE__ */ new Set();
  #keysOfWholeFloats = /* @__PURE__ */ new Set();
  /** undefined: the anchor's node is still open. */
  #anchors = /* @__PURE__ */ new Map();
  #anchorAt = /* @__PURE__ */ new Map();
  #frames = [];
  #words = /* @__PURE__ */ new Map();
  #events = [];
  #places;
  #root;
  #aliasedNodes = 0;
  #sharesNodes = false;
  #documents = 0;
  constructor(text, file, keyLevels) {
    this.#text = text;
    this.#file = file;
    this.#keyLevels = keyLevels;
    this.#places = this.#newPlaces();
  }
  compose() {
    try {
      this.#readEvents();
    } catch (error) {
      this.#root = void 0;
      this.#problems.push(this.#unreadable(error));
    }
    this.#places = this.#newPlaces();
    return new YamlDocument({
      file: this.#file,
      root: this.#root,
      problems: this.#problems,
      places: this.#places,
      wholeFloats: this.#wholeFloats,
      keysOfWholeFloats: this.#sharesNodes ? void 0 : this.#keysOfWholeFloats
    });
  }
  #newPlaces() {
    return new Places({
      text: this.#text,
      events: this.#events,
      eventOf: this.#eventOf,
      mergedInto: this.#mergedInto,
      sharesNodes: this.#sharesNodes
    });
  }
  #readEvents() {
    this.#events = readEvents(this.#text, { maxDepth: maxDepth + 1 });
    this.#places = this.#newPlaces();
    this.#events.forEach((event, index) => {
      this.#event(event, index);
    });
  }
  #event(event, index) {
    if (this.#documents > 1)
      throw new Unreadable(
        offsetOf(event, this.#text, this.#text.lastIndexOf("\n---") + 1),
        "a second document begins here. A file holds one; split it in two."
      );
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#documents++;
        if (event.directives.some(({ kind }) => kind === "tag"))
          throw new Unreadable(0, "%TAG directives are not supported.");
        break;
      case EVENT_ID.SCALAR:
        this.#scalar(event);
        break;
      case EVENT_ID.ALIAS:
        this.#alias(event);
        break;
      case EVENT_ID.SEQUENCE:
        this.#openList(event, index);
        break;
      case EVENT_ID.MAPPING:
        this.#openMapping(event, index);
        break;
      case EVENT_ID.POP:
        this.#close();
    }
  }
  #scalar(event) {
    const written = this.#written(event);
    const frame = this.#frames.at(-1);
    const offset = offsetOf(event, this.#text, this.#nearestOffset(frame));
    const scalar = this.#resolve(event, written);
    const text = scalar.type === "text" ? scalar.value : written;
    let value = scalar.value;
    let wholeFloat2 = false;
    if (frame?.kind === "mapping" && frame.key === void 0) {
      this.#key(frame, scalar, text, offset);
      if (event.anchorStart !== noRange2) this.#keep(event, { value: text, size: 1, height: 0, wholeFloat: wholeFloat2 });
      return;
    }
    if (scalar.type === "float") {
      wholeFloat2 = Number.isInteger(scalar.value);
      if (wholeFloat2) this.#noteWholeFloat(offset);
    } else if (scalar.type === "timestamp") {
      this.#problem(offset, `${text} is read as a date here. Quote it: "${text}".`);
    } else if (scalar.type === "huge-integer") {
      this.#problem(offset, `${quote(text)} is beyond 2^53, past which whole numbers are no longer exact.`);
      value = Number.MAX_SAFE_INTEGER;
    } else if (scalar.type === "value" || scalar.type === "merge") {
      this.#problem(offset, `a plain ${text} has a meaning of its own in YAML. Quote it: "${text}".`);
    }
    if (event.anchorStart !== noRange2) this.#keep(event, { value, size: 1, height: 0, wholeFloat: wholeFloat2 });
    this.#add(value, offset, 1, 0);
  }
  /** A block scalar that ends the text without a line break ends without one itself; the parser adds one. */
  #written(event) {
    const written = getScalarValue(this.#text, event);
    if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK)
      return written;
    const isCut = event.chomping !== CHOMPING_MODE.STRIP && event.valueEnd >= this.#text.length;
    return isCut && !endsInBlankLine.test(this.#text) ? written.slice(0, -1) : written;
  }
  #resolve(event, text) {
    if (event.tagStart !== noRange2) {
      const tag = this.#tagOf(event);
      const scalar = resolveTagged(tag, text);
      if (scalar === void 0)
        throw new Unreadable(
          event.tagStart,
          `the tag ${quote(tag)} is unknown, or does not fit ${quote(text)}.`
        );
      return scalar;
    }
    if (event.style !== SCALAR_STYLE.PLAIN) return { type: "text", value: text };
    return this.#plain(text);
  }
  /** The same few words make up most of a config file: each is resolved once, and kept as one string. */
  #plain(text) {
    const known = this.#words.get(text);
    if (known !== void 0) return known;
    const scalar = resolvePlain(text);
    if (text.length <= longestWord) this.#words.set(text, scalar);
    return scalar;
  }
  #key(frame, scalar, text, offset) {
    frame.keyOffset = offset;
    frame.key = text;
    frame.merging = scalar.type === "merge";
    if (frame.merging) {
      if (frame.merged !== void 0) this.#duplicate(frame, text);
      return;
    }
    if (scalar.type !== "text")
      this.#problem(
        frame.keyOffset,
        `the key ${text === "" ? "(empty)" : shortened(text)} is not text: YAML reads it as ${kindOfKey(scalar)}. Quote it: ${quote(text)}.`
      );
    frame.repeated = has2(frame.value, text);
    if (frame.repeated) this.#duplicate(frame, text);
  }
  #duplicate(frame, key) {
    const first = this.#places.ownPlace(frame.eventIndex, key);
    const { line, column } = this.#places.position(first);
    this.#problem(
      frame.keyOffset,
      `the key ${quote(key)} stands here a second time; the first is at ${this.#file}:${line}:${column}. Keep one.`
    );
  }
  #noteWholeFloat(offset) {
    this.#wholeFloats.add(offset);
    const [root] = this.#frames;
    if (root?.kind === "mapping" && root.key !== void 0) this.#keysOfWholeFloats.add(root.key);
  }
  #alias(event) {
    this.#sharesNodes = true;
    const anchor = this.#text.slice(event.anchorStart, event.anchorEnd);
    const offset = event.anchorStart - 1;
    const node = this.#anchors.get(anchor);
    const name = shortened(anchor);
    if (node === void 0) {
      throw new Unreadable(
        offset,
        this.#anchors.has(anchor) ? `*${name} stands inside the node that it refers to.` : `*${name} refers to no anchor above it; &${name} is not there.`
      );
    }
    this.#chargeAlias(node, offset);
    const frame = this.#frames.at(-1);
    if (frame?.kind === "mapping" && frame.key === void 0) {
      if (typeof node.value !== "string") throw new Unreadable(offset, `the key *${name} is not text.`);
      this.#key(frame, { type: "text", value: node.value }, node.value, offset);
      return;
    }
    if (node.wholeFloat) this.#noteWholeFloat(offset);
    this.#add(node.value, offset, node.size, node.height);
  }
  #chargeAlias(node, offset) {
    this.#aliasedNodes += node.size;
    if (this.#aliasedNodes > maxAliasedNodes)
      throw new Unreadable(offset, `the aliases up to here expand to more than ${maxAliasedNodes} nodes.`);
    if (this.#frames.length + node.height > maxDepth) throw tooDeep(offset);
  }
  #openList(event, eventIndex) {
    this.#checkTag(event, "!!seq");
    this.#refuseAsKey(event.start);
    this.#open({ kind: "list", value: [], event, eventIndex, size: 1, height: 1 });
  }
  #openMapping(event, eventIndex) {
    this.#checkTag(event, "!!map");
    this.#refuseAsKey(event.start);
    this.#open({
      kind: "mapping",
      value: this.#frames.length < this.#keyLevels ? /* @__PURE__ */ new Map() : {},
      event,
      eventIndex,
      key: void 0,
      keyOffset: event.start,
      merging: false,
      repeated: false,
      merged: void 0,
      size: 1,
      height: 1
    });
  }
  #open(frame) {
    if (this.#frames.length >= maxDepth) throw tooDeep(frame.event.start);
    this.#newAnchor(frame.event);
    this.#frames.push(frame);
  }
  #close() {
    const frame = this.#frames.pop();
    if (frame === void 0) return;
    const value = frame.kind === "mapping" && frame.merged ? this.#withMerged(frame.value, frame.merged) : frame.value;
    this.#eventOf.set(value, frame.eventIndex);
    const { event, size, height } = frame;
    const anchor = this.#anchorOf(event);
    if (anchor !== void 0) this.#anchors.set(anchor, { value, size, height, wholeFloat: false });
    this.#add(value, event.start, size, height);
  }
  #add(value, offset, size, height) {
    const frame = this.#frames.at(-1);
    if (frame === void 0) {
      this.#root = value;
      return;
    }
    frame.size += size;
    if (frame.kind === "mapping" && frame.merging) {
      frame.key = void 0;
      frame.merging = false;
      frame.height = Math.max(frame.height, Array.isArray(value) ? height - 1 : height);
      this.#merge(frame, value, offset);
      return;
    }
    frame.height = Math.max(frame.height, height + 1);
    if (frame.kind === "list") {
      frame.value.push(value);
      return;
    }
    const key = frame.key ?? "";
    frame.key = void 0;
    if (!frame.repeated) put(frame.value, key, value);
  }
  /** PyYAML's order: in `<<: [*a, *b]` the keys of b come first, and the values of a win. */
  #merge(frame, value, offset) {
    const sources = Array.isArray(value) ? [...value].reverse() : [value];
    frame.merged ??= [];
    for (const source of sources) {
      if (typeof source !== "object" || source === null || Array.isArray(source))
        throw new Unreadable(
          offset,
          "<< takes a mapping, or a list of mappings, mostly by alias: <<: *base."
        );
      frame.merged.push(source);
    }
  }
  /** Merged keys first, the mapping's own after them; an own value takes the place of a merged one where that stands. */
  #withMerged(own, merged) {
    const value = own instanceof Map ? /* @__PURE__ */ new Map() : {};
    for (const source of [...merged, own]) for (const [key, child] of pairsOf(source)) put(value, key, child);
    this.#mergedInto.set(value, merged);
    return value;
  }
  #keep(event, node) {
    this.#newAnchor(event);
    this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
  }
  /** As PyYAML, and unlike YAML 1.2: an anchor that stands a second time is more likely a mistake than meant. */
  #newAnchor(event) {
    const name = this.#anchorOf(event);
    if (name === void 0) return;
    const first = this.#anchorAt.get(name);
    if (first !== void 0) {
      const { line, column } = this.#places.position(first);
      const message = `the anchor &${shortened(name)} stands here a second time; the first is at ${this.#file}:${line}:${column}.`;
      throw new Unreadable(event.anchorStart - 1, message);
    }
    this.#anchorAt.set(name, event.anchorStart - 1);
    this.#anchors.set(name, void 0);
  }
  #anchorOf(event) {
    return event.anchorStart === noRange2 ? void 0 : this.#text.slice(event.anchorStart, event.anchorEnd);
  }
  #tagOf(event) {
    const raw = this.#text.slice(event.tagStart, event.tagEnd);
    const standard = /^!<tag:yaml\.org,2002:(\w+)>$/.exec(raw);
    return standard ? `!!${standard[1]}` : raw;
  }
  #checkTag(event, expected) {
    if (event.tagStart === noRange2) return;
    const tag = this.#tagOf(event);
    if (tag !== expected && tag !== "!")
      throw new Unreadable(event.tagStart, `the tag ${quote(tag)} is unknown, or does not fit what follows.`);
  }
  #refuseAsKey(offset) {
    const frame = this.#frames.at(-1);
    if (frame?.kind === "mapping" && frame.key === void 0)
      throw new Unreadable(
        offset,
        "a key is text; this one is a mapping or a list. Quote it if text is meant."
      );
  }
  /** Where a node counts as standing that is not written. */
  #nearestOffset(frame) {
    if (frame?.kind === "mapping" && frame.key !== void 0) return frame.keyOffset;
    return frame?.event.start ?? 0;
  }
  #problem(offset, message) {
    const position = this.#places.position(offset);
    this.#problems.push({
      severity: "error",
      message,
      file: this.#file,
      position,
      ...named(this.#pathHere())
    });
  }
  /** The keys and indexes that lead to the node being read. */
  #pathHere() {
    const path = [];
    for (const frame of this.#frames) {
      if (frame.kind === "list") path.push(frame.value.length);
      else if (frame.key !== void 0) path.push(frame.key);
    }
    return path;
  }
  #unreadable(error) {
    const file = this.#file;
    if (error instanceof Unreadable)
      return {
        severity: "error",
        message: error.message,
        file,
        position: this.#places.position(error.offset)
      };
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    const message = reason.startsWith("nesting exceeded") ? tooDeep(0).message : `not YAML: ${shortened(reason)}.`;
    return mark ? { severity: "error", message, file, position: this.#places.position(mark.position) } : { severity: "error", message, file };
  }
};
function tooDeep(offset) {
  return new Unreadable(offset, `nested deeper than ${maxDepth} levels.`);
}
function kindOfKey(scalar) {
  if (scalar.type === "boolean") return `the boolean ${scalar.value}`;
  if (scalar.type === "null") return "null";
  if (scalar.type === "timestamp") return "a date";
  if (scalar.type === "value" || scalar.type === "merge") return "a sign of its own";
  return "a number";
}
function has2(container, key) {
  return container instanceof Map ? container.has(key) : Object.hasOwn(container, key);
}
function pairsOf(container) {
  return container instanceof Map ? container : Object.entries(container);
}
function put(container, key, value) {
  if (container instanceof Map) container.set(key, value);
  else if (key === "__proto__")
    Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
  else container[key] = value;
}

// src/config/load.ts
var maxFileBytes = 64 * 1024 * 1024;
var configFolders = ["configs", ".github/configs"];
var runnerFileName = "runners.yaml";
var masterFileName = /-master\.ya?ml$/;
function loadYaml(file, keyLevels = 1) {
  try {
    return { kind: "document", document: parseYaml(readText(file), file, keyLevels) };
  } catch (error) {
    const message = error instanceof Refused ? error.message : systemMessage(error);
    return { kind: "unreadable", diagnostic: { severity: "error", file, message } };
  }
}
function defaultRunnerFile() {
  return runnerFileCandidates.find((path) => (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile());
}
var runnerFileCandidates = configFolders.map(
  (folder) => `${folder}/${runnerFileName}`
);
function defaultConfigFiles(folders = configFolders) {
  for (const folder of folders) {
    const files = namesIn(folder).filter((name) => masterFileName.test(name));
    if (files.length > 0) return files.sort().map((name) => (0, import_node_path.join)(folder, name));
  }
  return [];
}
function namesIn(folder) {
  try {
    return (0, import_node_fs.readdirSync)(folder);
  } catch {
    return [];
  }
}
var Refused = class extends Error {
};
function readText(file) {
  const bytes = readBytes(file);
  const bom = bytes.length >= 3 && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  if (!(0, import_node_buffer.isUtf8)(bytes)) throw new Refused("is not UTF-8 text. Save it as UTF-8.");
  if (bytes.includes(0)) throw new Refused("holds null bytes, so it is not text. Is it the right file?");
  return bytes.toString("utf8", bom ? 3 : 0);
}
function readBytes(file) {
  const descriptor = (0, import_node_fs.openSync)(file, "r");
  try {
    const stat = (0, import_node_fs.fstatSync)(descriptor);
    if (stat.isDirectory()) throw new Refused("is a folder; a file is needed.");
    const chunks = [];
    let total = 0;
    for (; ; ) {
      const chunk = Buffer.allocUnsafe(total < stat.size ? Math.min(stat.size, maxFileBytes) + 1 : 65536);
      const read = (0, import_node_fs.readSync)(descriptor, chunk, 0, chunk.length, null);
      if (read === 0) return Buffer.concat(chunks);
      total += read;
      if (total > maxFileBytes)
        throw new Refused(
          `is larger than ${maxFileBytes / 1024 / 1024} MiB, the most a config file may have.`
        );
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
var reasons = {
  ENOENT: "does not exist.",
  ENOTDIR: "does not exist: a part of the path is a file.",
  EISDIR: "is a folder; a file is needed.",
  EACCES: "cannot be read: permission denied.",
  EPERM: "cannot be read: permission denied.",
  ELOOP: "cannot be read: its links lead in a circle.",
  ENAMETOOLONG: "cannot be read: the path is too long."
};
function systemMessage(error) {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  const code = hasCode && typeof error.code === "string" ? error.code : void 0;
  if (code === "ERR_INVALID_ARG_VALUE") return "is not a path: it holds a null character.";
  if (code === void 0) throw error;
  return reasons[code] ?? `cannot be read (${code}).`;
}

// src/matrix/suite.ts
function loadSuite(files) {
  const read = readConfigs(files.configFiles);
  const runners = readRunnerFile(files.runnerFile);
  const spoilt = [...read.problems, ...runners.problems, ...runners.document?.problems ?? []];
  const detected = detectEdition(read.configs, runners.document, files.edition);
  if (detected.kind === "refused") return refused2(files, [], [...spoilt, ...detected.problems]);
  const { edition: edition2, certain } = detected;
  const suite = edition2.read({ configs: read.configs, runners: runners.document });
  const diagnostics = [...spoilt, ...withoutPlacesOf(spoilt, suite.problems)];
  if (diagnostics.length > 0) return refused2(files, certain ? [edition2] : editions, diagnostics);
  return { kind: "suite", suite };
}
function readConfigs(configFiles) {
  const loaded = configFiles.map((file) => loadYaml(file));
  const documents = loaded.flatMap((one) => one.kind === "document" ? one.document : []);
  const unread = loaded.flatMap((one) => one.kind === "unreadable" ? one.diagnostic : []);
  const spoilt = documents.flatMap(({ problems: problems2 }) => problems2);
  const { configs, problems } = mergeConfigs(documents);
  return { configs, problems: [...unread, ...spoilt, ...withoutPlacesOf(spoilt, problems)] };
}
var runnerKeyLevels = 2;
function readRunnerFile(named2) {
  const file = named2 ?? defaultRunnerFile();
  if (file === void 0) {
    const message = `no runner file: neither ${runnerFileCandidates.join(" nor ")} is there. Name one with --runner-config.`;
    return { problems: [{ severity: "error", message }] };
  }
  const loaded = loadYaml(file, runnerKeyLevels);
  return loaded.kind === "document" ? { document: loaded.document, problems: [] } : { problems: [loaded.diagnostic] };
}
function withoutPlacesOf(spoilt, found) {
  const places = new Set(spoilt.map(placeOf4));
  return found.filter((diagnostic) => !places.has(placeOf4(diagnostic)));
}
function placeOf4({ file, position, key, field }) {
  return JSON.stringify([file, position?.line, position?.column, key, field]);
}
function refused2(files, possible, diagnostics) {
  return {
    kind: "refused",
    editions: possible,
    diagnostics: sortDiagnostics(diagnostics, files.configFiles)
  };
}

// src/report/table.ts
var widestCell = 60;
function alignedTable(headers, rows) {
  const cells = rows.map((row) => row.map(cellText));
  const columns = headers.map((header, index) => {
    const width = [header, ...cells.map((row) => row[index] ?? "")].reduce(
      (most, text) => Math.max(most, lengthOf(text)),
      0
    );
    return { width, numeric: rows.length > 0 && rows.every((row) => typeof row[index] === "number") };
  });
  const line = (row) => columns.map(({ width, numeric }, index) => {
    const cell = row[index] ?? "";
    const space = " ".repeat(width - lengthOf(cell));
    return numeric ? space + cell : cell + space;
  }).join("  ").trimEnd();
  return [headers, ...cells].map((row) => `${line(row)}
`).join("");
}
function cellText(value) {
  const text = printable(plainText(value));
  const first = [...text.slice(0, 2 * widestCell + 2)];
  return first.length > widestCell ? `${first.slice(0, widestCell - 1).join("")}…` : text;
}
function lengthOf(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
function plainText(value) {
  if (value === void 0 || value === null) return "";
  if (Array.isArray(value)) return value.map(plainText).join(",");
  if (typeof value !== "object") return String(value);
  return Object.entries(value).map(([key, inner]) => `${key}=${plainText(inner)}`).join(" ");
}

// src/cli/outcome.ts
function done(stdout, notes = []) {
  return { status: 0, stdout, stderr: lines(notes) };
}
function refused3(diagnostics) {
  const files = new Set(diagnostics.flatMap(({ file }) => file ?? []));
  const where = files.size === 0 ? "" : ` in ${files.size} ${files.size === 1 ? "file" : "files"}`;
  const errors = `${diagnostics.length} ${diagnostics.length === 1 ? "error" : "errors"}`;
  return {
    status: 1,
    stdout: "",
    stderr: lines([...notesOf2(diagnostics), `benchmatrix: refused: ${errors}${where}`])
  };
}
function notesOf2(diagnostics) {
  return diagnostics.map(formatDiagnostic);
}
function lines(texts) {
  return texts.map((text) => `${text}
`).join("");
}

// src/cli/suite.ts
var import_node_path2 = __toESM(require_node_path(), 1);
function openSuite(values) {
  const files = suiteFiles(values);
  return files.configFiles.length === 0 ? refusedWithoutConfigs(files) : open(files);
}
function openRunners(values) {
  return open(suiteFiles(values));
}
function suiteFiles(values) {
  const files = suiteFilesOf(values);
  return files.configFiles.length > 0 ? files : { ...files, configFiles: defaultConfigFiles(foldersOf(files)) };
}
function refusedWithoutConfigs(files) {
  const message = `no *-master.yaml in ${foldersOf(files).join(" or ")}. Name the files with --config-files.`;
  return { kind: "refused", diagnostics: [{ severity: "error", message }] };
}
function foldersOf({ runnerFile }) {
  return runnerFile === void 0 ? configFolders : [(0, import_node_path2.dirname)(runnerFile)];
}
function open(files) {
  const loaded = loadSuite(files);
  return loaded.kind === "suite" ? { ...loaded, files } : loaded;
}

// src/cli/configs.ts
function runConfigs(values) {
  const key = values.text("show");
  if (key !== void 0 && values.has("match"))
    throw refusedFlags("configs", ["argument --match: not allowed with argument --show"]);
  if (key !== void 0) return show(key, suiteFiles(values));
  const opened = openSuite(values);
  if (opened.kind === "refused") return refused3(opened.diagnostics);
  const pattern = values.text("match") ?? "*";
  const facts = opened.suite.facts().filter((fact) => matchesPattern(fact.key, pattern));
  const notes = notesOf2(opened.suite.findings().filter(isError));
  if (facts.length === 0) notes.push(`no config key matches ${pattern}`);
  if (values.isOn("json")) return done(`${JSON.stringify(facts.map(withNodeKind))}
`, notes);
  const headers = ["key", "runner", "framework", "precision", "nodes", "entries"];
  const rows = facts.map((fact) => Object.values(withNodeKind(fact)));
  return done(rows.length === 0 ? "" : alignedTable(headers, rows), notes);
}
function withNodeKind({ kind, entries, ...fact }) {
  return { ...fact, nodes: kind === "multi-node" ? "multi" : "single", entries };
}
function show(key, files) {
  if (files.configFiles.length === 0) return refused3(refusedWithoutConfigs(files).diagnostics);
  const { configs, problems } = readConfigs(files.configFiles);
  const config = configs.get(key);
  if (config !== void 0) return done(`${JSON.stringify(config.entry, null, 2)}
`, notesOf2(problems));
  if (problems.length > 0) return refused3(problems);
  const messages = unknownNames("--show: no config", [key], [...configs.keys()]);
  return refused3(messages.map((message) => ({ severity: "error", message })));
}

// src/cli/runners.ts
function runRunners(values) {
  const opened = openRunners(values);
  if (opened.kind === "refused") return refused3(opened.diagnostics);
  const { runners, hardware } = opened.suite;
  const notes = notesOf2(opened.suite.findings());
  const facts = opened.suite.facts();
  const labels = [...runners].map(([label, nodes]) => {
    const configs = facts.filter(({ runner }) => runner === label).length;
    return { label, count: nodes.length, configs, ...hardware.get(label), nodes };
  });
  if (values.isOn("json")) return done(`${JSON.stringify(labels)}
`, notes);
  const known = hardware.size > 0;
  const headers = ["label", "nodes", "configs", ...known ? ["gpus", "dram-mib"] : [], "names"];
  const rows = labels.map((one) => {
    const ofNode = [one["gpus-per-node"], one["available-cpu-dram-mib"]];
    return [one.label, one.count, one.configs, ...known ? ofNode : [], one.nodes];
  });
  return done(alignedTable(headers, rows), notes);
}

// src/files/atomic.ts
var import_node_fs2 = __toESM(require_node_fs(), 1);
var import_node_path3 = __toESM(require_node_path(), 1);
function writeAtomically(file, text) {
  const there = (0, import_node_fs2.statSync)(file, { throwIfNoEntry: false });
  if (there === void 0) replace(file, text);
  else if (there.isFile() || there.isDirectory()) replace((0, import_node_fs2.realpathSync)(file), text, there);
  else (0, import_node_fs2.writeFileSync)(file, text);
}
function replace(file, text, former) {
  const folder = (0, import_node_fs2.mkdtempSync)((0, import_node_path3.join)((0, import_node_path3.dirname)(file), ".benchmatrix-"));
  try {
    const temporary = (0, import_node_path3.join)(folder, "new");
    const descriptor = (0, import_node_fs2.openSync)(temporary, "wx", 438);
    try {
      (0, import_node_fs2.writeFileSync)(descriptor, text);
      if (former?.isFile()) (0, import_node_fs2.fchmodSync)(descriptor, former.mode & 511);
      (0, import_node_fs2.fsyncSync)(descriptor);
    } finally {
      (0, import_node_fs2.closeSync)(descriptor);
    }
    (0, import_node_fs2.renameSync)(temporary, file);
  } finally {
    (0, import_node_fs2.rmSync)(folder, { recursive: true, force: true });
  }
}
var reasons2 = {
  EISDIR: "is a folder; a file is needed.",
  ENOTDIR: "cannot be written: a part of its path is a file.",
  EEXIST: "cannot be written: a part of its path is a file.",
  EACCES: "cannot be written: permission denied.",
  EPERM: "cannot be written: permission denied.",
  EROFS: "cannot be written: the disk is read-only.",
  ENOSPC: "cannot be written: the disk is full.",
  ENAMETOOLONG: "cannot be written: the path is too long."
};
function writeProblem(file, text) {
  try {
    (0, import_node_fs2.mkdirSync)((0, import_node_path3.dirname)(file), { recursive: true });
    writeAtomically(file, text);
    return void 0;
  } catch (error) {
    if (typeof error !== "object" || error === null || !("code" in error)) throw error;
    return reasons2[String(error.code)] ?? `cannot be written (${error.code}).`;
  }
}

// src/matrix/matrix.ts
function generateMatrix(request) {
  const loaded = loadSuite(request);
  const usage2 = usageProblems(request, loaded.kind === "suite" ? [loaded.suite.edition] : loaded.editions);
  if (usage2.length > 0) return { kind: "usage", problems: usage2 };
  return loaded.kind === "suite" ? sweep(request, loaded.suite) : loaded;
}
function sweep({ command, flags }, suite) {
  const { entries, diagnostics } = suite.sweep(command, flags);
  const warnings = diagnostics.filter((diagnostic) => !isError(diagnostic));
  if (warnings.length < diagnostics.length)
    return { kind: "refused", diagnostics: diagnostics.filter(isError) };
  return { kind: "matrix", matrix: { edition: suite.edition, entries, warnings } };
}
function usageProblems(request, possible) {
  const each = possible.map((edition2) => problemsIn(request, edition2));
  return each.every((problems) => problems.length > 0) ? each[0] ?? [] : [];
}
function problemsIn({ command, flags }, edition2) {
  const rules = edition2.commands[command];
  if (rules === void 0) {
    const why = edition2.lacks[command];
    return [`${command} is not a command of edition ${edition2.name}${why ? `: ${why}` : ""}`];
  }
  return flagProblems(rules, flags, edition2);
}
function toJson(entries) {
  return JSON.stringify(entries);
}

// src/report/entry-table.ts
var usualColumns = [
  "runner",
  "model-prefix",
  "framework",
  "precision",
  "scenario-type",
  "isl",
  "osl",
  "tp",
  "pp",
  "dcp-size",
  "pcp-size",
  "ep",
  "dp-attn",
  "spec-decoding",
  "prefill",
  "decode",
  "kv-offloading",
  "kv-offload-backend",
  "kv-p2p-transfer",
  "router",
  "conc",
  "run-eval"
];
var tellingColumns = /* @__PURE__ */ new Set([
  "pp",
  "dcp-size",
  "pcp-size",
  "kv-offload-backend",
  "kv-p2p-transfer",
  "router"
]);
function usualColumnsOf(entries) {
  return usualColumns.filter((column) => {
    if (!tellingColumns.has(column)) return entries.some((entry) => column in entry);
    return new Set(entryRows(entries, [column]).map((row) => JSON.stringify(row))).size > 1;
  });
}
function entryRows(entries, columns) {
  return entries.map((entry) => columns.map((column) => valueAt(entry, column.split("."))));
}
function valueAt(node, path) {
  const [step, ...rest] = path;
  if (step === void 0) return node;
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return void 0;
  return valueAt(Object.entries(node).find(([key]) => key === step)?.[1], rest);
}

// src/cli/sweep.ts
function runSweep(request, values) {
  const render = renderer(request, values);
  const generated = generateMatrix(request);
  if (generated.kind === "usage") throw refusedFlags(request.command, generated.problems);
  if (generated.kind === "refused") return refused3(generated.diagnostics);
  const { matrix } = generated;
  const text = render(matrix);
  const notes = [...notesOf2(matrix.warnings), ...blankColumns(matrix, values)];
  const output = values.text("output");
  if (output === void 0) return done(text, notes);
  const problem = writeProblem(output, text);
  if (problem !== void 0) return refused3([{ severity: "error", file: output, message: problem }]);
  return done("", [...notes, `${output}: ${matrix.entries.length} entries`]);
}
function renderer({ command }, values) {
  const asked2 = ["pretty", "count", "table"].filter((name) => values.isOn(name));
  const [form, other2] = asked2;
  if (other2 !== void 0)
    throw refusedFlags(command, [`argument --${other2}: not allowed with argument --${form}`]);
  const columns = columnsOf(values);
  if (columns !== void 0 && form !== "table")
    throw refusedFlags(command, ["argument --columns: goes with --table"]);
  if (columns?.length === 0) throw refusedFlags(command, ["argument --columns: names no column"]);
  switch (form) {
    case "pretty":
      return ({ entries }) => `${JSON.stringify(entries, null, 2)}
`;
    case "count":
      return ({ entries }) => `${entries.length}
`;
    case "table":
      return (matrix) => table(matrix, columns, command);
    default:
      return ({ entries }) => `${toJson(entries)}
`;
  }
}
function columnsOf(values) {
  return values.texts("columns")?.flatMap((list) => list.split(",")).filter((column) => column !== "");
}
function blankColumns({ entries }, values) {
  if (entries.length === 0) return [];
  const paths = (columnsOf(values) ?? []).filter((column) => column.includes("."));
  const blank = paths.filter((path) => entryRows(entries, [path]).every(([cell]) => cell === void 0));
  return blank.map((path) => `--columns: no entry has ${path}`);
}
function table({ edition: edition2, entries }, columns, command) {
  const unknown = (columns ?? []).filter((column) => !edition2.columns.includes(column.split(".")[0] ?? ""));
  if (unknown.length > 0)
    throw refusedFlags(command, [
      `argument --columns: no column ${unknown.join(", ")} (choose from ${edition2.columns.join(", ")})`
    ]);
  const shown = columns ?? usualColumnsOf(entries);
  return entries.length === 0 ? "" : alignedTable(shown, entryRows(entries, shown));
}

// src/cli/validate.ts
function runValidate(values) {
  const json = values.isOn("json") ?? false;
  const opened = openSuite(values);
  if (opened.kind === "refused") return answer(json, opened.diagnostics);
  const { edition: edition2, runners } = opened.suite;
  const findings = opened.suite.findings();
  if (findings.some(isError)) return answer(json, findings.filter(isError));
  const facts = opened.suite.facts();
  const report = {
    edition: edition2.name,
    files: opened.files.configFiles,
    configs: facts.length,
    entries: facts.reduce((sum, { entries }) => sum + entries, 0),
    runners: runners.size,
    warnings: findings.map(plain)
  };
  if (json) return done(`${JSON.stringify(report)}
`);
  const summary = `sound: ${report.configs} configs in ${report.files.join(", ")} (${report.edition}), ${report.entries} entries in a full sweep, ${report.runners} runner labels`;
  return done(lines([summary]), notesOf2(findings));
}
function answer(json, diagnostics) {
  if (!json) return refused3(diagnostics);
  return {
    status: 1,
    stdout: "",
    stderr: lines([JSON.stringify({ errors: diagnostics.map(plain) })])
  };
}
function plain({ file, position, key, field, message }) {
  return { file, line: position?.line, column: position?.column, key, field, message };
}

// src/cli/main.ts
var looks = {
  validate: runValidate,
  configs: runConfigs,
  runners: runRunners
};
async function run(argv, options) {
  try {
    return await dispatch(argv);
  } catch (error) {
    return error instanceof UsageError ? usage(error) : bug(error, options.debug);
  }
}
async function dispatch(argv) {
  const line = parseCommandLine(argv);
  switch (line.kind) {
    case "help":
      return done(line.text);
    case "version":
      return done(`${version}
`);
    case "sweep":
      return runSweep(line.request, line.values);
    case "look":
      return looks[line.command](line.values);
  }
}
function usage({ message, program: program2, usage: usage2 }) {
  const told2 = message.split("\n").map((line) => `${program2}: error: ${line}
`);
  return { status: 2, stdout: "", stderr: usage2 + told2.join("") };
}
function bug(error, debug) {
  const shown = error instanceof Error ? debug ? error.stack : error.message : String(error);
  const advice = debug ? "" : " This is a fault in benchmatrix; BENCHMATRIX_DEBUG=1 shows where.";
  return { status: 1, stdout: "", stderr: `benchmatrix: internal error: ${shown}.${advice}
` };
}

// src/cli/process.ts
async function runProcess() {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", unwritten);
  const { status, stdout, stderr } = await run(process.argv.slice(2), {
    debug: Boolean(process.env["BENCHMATRIX_DEBUG"])
  });
  process.exitCode = status;
  write(process.stderr, stderr);
  write(process.stdout, stdout);
}
function write(stream, text) {
  if (text === "") return;
  try {
    stream.write(text);
  } catch (error) {
    unwritten(error);
  }
}
function unwritten(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "EPIPE" || process.exitCode === 1) return;
  process.exitCode = 1;
  write(process.stderr, `benchmatrix: the output cannot be written (${code}).
`);
}

// src/cli/index.ts
await runProcess();
