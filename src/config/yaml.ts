/**
 * YAML text → a document, in one pass over js-yaml's events.
 *
 * js-yaml's own `load()` loses what we promise: positions, the order of integer-like keys, the first place of a
 * duplicate key, `8.0` against `8`. What it refuses and what it reads differently from PyYAML is decided in scalar.ts
 * and here; its parser is used as it is.
 */
import {
  type AliasEvent,
  EVENT_ID,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import { type Diagnostic, type Path, quote } from './diagnostic.ts';
import { type ContainerOffsets, YamlDocument } from './document.ts';
import { Lines } from './lines.ts';
import { resolvePlain, resolveTagged, type Scalar } from './scalar.ts';

/** Levels of mappings and lists. */
export const maxDepth = 100;
/** Nodes that aliases and merge keys may add to those that are written out. */
export const maxAliasedNodes = 1_000_000;

const noRange = -1;

/** Reads one YAML document. Never throws: what is wrong with the text is in the document's `problems`. */
export function parseYaml(text: string, file: string): YamlDocument {
  return new Composer(text, file).compose();
}

/** Why a text as a whole cannot be read; one mistake like this ends the reading of its file. */
class Unreadable extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** A finished node, as its parent or an alias takes it. */
interface Node {
  readonly value: unknown;
  /** Nodes in it, aliases expanded, itself included. */
  readonly size: number;
  /** Levels of containers below and including it. */
  readonly height: number;
  /** Whether it was written as a float of whole value. */
  readonly wholeFloat: boolean;
}

interface ListFrame {
  readonly kind: 'list';
  readonly value: unknown[];
  readonly offsets: ContainerOffsets;
  readonly anchor: string | undefined;
  size: number;
  height: number;
}

interface MappingFrame {
  readonly kind: 'mapping';
  readonly value: Mapping;
  readonly offsets: Required<ContainerOffsets>;
  readonly anchor: string | undefined;
  /** The key whose value comes next. */
  key: string | undefined;
  keyOffset: number;
  merging: boolean;
  /** What `<<` brings in, in the order in which its keys are to come. */
  merged: { readonly source: object; readonly keyAt: number }[];
  mergeSeenAt: number | undefined;
  size: number;
  height: number;
}

/** The root of a document is a Map, every mapping inside it a plain object. */
type Mapping = Map<string, unknown> | Record<string, unknown>;

type Frame = ListFrame | MappingFrame;

class Composer {
  readonly #text: string;
  readonly #file: string;
  readonly #lines: Lines;
  readonly #problems: Diagnostic[] = [];
  readonly #offsets = new Map<object, ContainerOffsets>();
  readonly #wholeFloats = new Set<number>();
  /** undefined: the anchor's node is still open. */
  readonly #anchors = new Map<string, Node | undefined>();
  readonly #frames: Frame[] = [];
  #root: unknown;
  #aliasedNodes = 0;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    this.#lines = new Lines(text);
  }

  compose(): YamlDocument {
    try {
      this.#readEvents();
    } catch (error) {
      this.#root = undefined;
      this.#problems.push(this.#unreadable(error));
    }
    return new YamlDocument({
      file: this.#file,
      lines: this.#lines,
      root: this.#root,
      problems: this.#problems,
      offsets: this.#offsets,
      wholeFloats: this.#wholeFloats,
    });
  }

  #readEvents(): void {
    let documents = 0;
    for (const event of parseEvents(this.#text, { maxDepth: maxDepth + 1 })) {
      if (documents > 1)
        throw new Unreadable(startOf(event) || this.#text.lastIndexOf('\n---') + 1, 'a second document begins here. A file holds one; split it in two.');
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          documents++;
          if (event.directives.some(({ kind }) => kind === 'tag'))
            throw new Unreadable(0, '%TAG directives are not supported.');
          break;
        case EVENT_ID.SCALAR:
          this.#scalar(event);
          break;
        case EVENT_ID.ALIAS:
          this.#alias(event);
          break;
        case EVENT_ID.SEQUENCE:
          this.#openList(event);
          break;
        case EVENT_ID.MAPPING:
          this.#openMapping(event);
          break;
        case EVENT_ID.POP:
          this.#close();
      }
    }
  }

  #scalar(event: ScalarEvent): void {
    const text = getScalarValue(this.#text, event);
    const offset = this.#scalarOffset(event);
    const scalar = this.#resolve(event, text, offset);
    const frame = this.#frames.at(-1);
    let value: unknown = scalar.value;
    let wholeFloat = false;
    if (frame?.kind === 'mapping' && frame.key === undefined) {
      this.#key(frame, scalar, text, offset);
      this.#keep(this.#anchorOf(event), { value: text, size: 1, height: 0, wholeFloat });
      return;
    }
    if (scalar.type === 'float') {
      wholeFloat = Number.isInteger(scalar.value);
      if (wholeFloat) this.#wholeFloats.add(offset);
    } else if (scalar.type === 'timestamp') {
      this.#problem(offset, `${text} is read as a date here. Quote it: "${text}".`);
    } else if (scalar.type === 'huge-integer') {
      this.#problem(offset, `${quote(text)} is beyond 2^53, past which whole numbers are no longer exact.`);
      value = Number.MAX_SAFE_INTEGER;
    } else if (scalar.type === 'value' || scalar.type === 'merge') {
      this.#problem(offset, `a plain ${text} has a meaning of its own in YAML. Quote it: "${text}".`);
    }
    const node = { value, size: 1, height: 0, wholeFloat };
    this.#keep(this.#anchorOf(event), node);
    this.#add(node, offset);
  }

  #resolve(event: ScalarEvent, text: string, offset: number): Scalar {
    if (event.tagStart !== noRange) {
      const tag = this.#tagOf(event);
      const scalar = resolveTagged(tag, text);
      if (scalar === undefined)
        throw new Unreadable(event.tagStart, `the tag ${quote(tag)} is unknown, or does not fit ${quote(text)}.`);
      return scalar;
    }
    if (event.style !== SCALAR_STYLE.PLAIN) return { type: 'text', value: text };
    return offset === noRange ? { type: 'null', value: null } : resolvePlain(text);
  }

  #key(frame: MappingFrame, scalar: Scalar, text: string, offset: number): void {
    frame.keyOffset = offset === noRange ? this.#nearestOffset() : offset;
    frame.key = text;
    frame.merging = scalar.type === 'merge';
    if (frame.merging) {
      if (frame.mergeSeenAt !== undefined) this.#duplicate(text, frame.keyOffset, frame.mergeSeenAt);
      frame.mergeSeenAt = frame.keyOffset;
      return;
    }
    if (scalar.type !== 'text')
      this.#problem(
        frame.keyOffset,
        `the key ${text === '' ? '(empty)' : text} is not text: YAML reads it as ${kindOfKey(scalar)}. Quote it: ${quote(text)}.`,
      );
    if (has(frame.value, text)) {
      const first = frame.offsets.keyAt[frame.offsets.keys.indexOf(text)] ?? 0;
      this.#duplicate(text, frame.keyOffset, first);
    }
  }

  #duplicate(key: string, offset: number, firstOffset: number): void {
    const { line, column } = this.#lines.position(firstOffset);
    this.#problem(
      offset,
      `the key ${quote(key)} stands here a second time; the first is at ${this.#file}:${line}:${column}. Keep one.`,
    );
  }

  #alias(event: AliasEvent): void {
    const name = this.#text.slice(event.anchorStart, event.anchorEnd);
    const offset = event.anchorStart - 1;
    const node = this.#anchors.get(name);
    if (node === undefined) {
      throw new Unreadable(
        offset,
        this.#anchors.has(name)
          ? `*${name} stands inside the node that it refers to.`
          : `*${name} refers to no anchor above it; &${name} is not there.`,
      );
    }
    this.#chargeAlias(node, offset);
    const frame = this.#frames.at(-1);
    if (frame?.kind === 'mapping' && frame.key === undefined) {
      if (typeof node.value !== 'string') throw new Unreadable(offset, `the key *${name} is not text.`);
      this.#key(frame, { type: 'text', value: node.value }, node.value, offset);
      return;
    }
    if (node.wholeFloat) this.#wholeFloats.add(offset);
    this.#add(node, offset);
  }

  #chargeAlias(node: Node, offset: number): void {
    this.#aliasedNodes += node.size;
    if (this.#aliasedNodes > maxAliasedNodes)
      throw new Unreadable(offset, `the aliases up to here expand to more than ${maxAliasedNodes} nodes.`);
    if (this.#frames.length + node.height > maxDepth) throw tooDeep(offset);
  }

  #openList(event: SequenceEvent): void {
    this.#checkTag(event, '!!seq');
    this.#refuseAsKey(event.start);
    const offsets = { start: event.start, keyAt: [], valueAt: [] };
    const frame: ListFrame = { kind: 'list', value: [], offsets, anchor: this.#anchorOf(event), size: 1, height: 1 };
    this.#open(frame);
  }

  #openMapping(event: MappingEvent): void {
    this.#checkTag(event, '!!map');
    this.#refuseAsKey(event.start);
    this.#open({
      kind: 'mapping',
      value: this.#frames.length === 0 ? new Map<string, unknown>() : {},
      offsets: { start: event.start, keys: [], keyAt: [], valueAt: [] },
      anchor: this.#anchorOf(event),
      key: undefined,
      keyOffset: event.start,
      merging: false,
      merged: [],
      mergeSeenAt: undefined,
      size: 1,
      height: 1,
    });
  }

  #open(frame: Frame): void {
    if (this.#frames.length >= maxDepth) throw tooDeep(frame.offsets.start);
    if (frame.anchor !== undefined) this.#anchors.set(frame.anchor, undefined);
    this.#frames.push(frame);
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return; // the end of the document
    const merging = frame.kind === 'mapping' && frame.merged.length > 0;
    const { value, offsets } = merging ? this.#withMerged(frame) : frame;
    this.#offsets.set(value, offsets);
    const node = { value, size: frame.size, height: frame.height, wholeFloat: false };
    this.#keep(frame.anchor, node);
    this.#add(node, frame.offsets.start);
  }

  #add(node: Node, offset: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.#root = node.value;
      return;
    }
    frame.size += node.size;
    frame.height = Math.max(frame.height, node.height + 1);
    if (frame.kind === 'list') {
      frame.value.push(node.value);
      frame.offsets.valueAt.push(offset === noRange ? frame.offsets.start : offset);
      return;
    }
    const key = frame.key ?? '';
    frame.key = undefined;
    if (frame.merging) {
      frame.merging = false;
      this.#merge(frame, node.value, offset);
      return;
    }
    if (has(frame.value, key)) return; // refused as a duplicate already; the first stays
    put(frame.value, key, node.value);
    frame.offsets.keys.push(key);
    frame.offsets.keyAt.push(frame.keyOffset);
    frame.offsets.valueAt.push(offset === noRange ? frame.keyOffset : offset);
  }

  /** PyYAML's order: in `<<: [*a, *b]` the keys of b come first, and the values of a win. */
  #merge(frame: MappingFrame, value: unknown, offset: number): void {
    const sources = Array.isArray(value) ? [...value].reverse() : [value];
    for (const source of sources) {
      if (typeof source !== 'object' || source === null || Array.isArray(source))
        throw new Unreadable(offset, '<< takes a mapping, or a list of mappings, mostly by alias: <<: *base.');
      frame.merged.push({ source, keyAt: frame.keyOffset });
    }
  }

  /** Merged keys first, the mapping's own after them; an own value takes the place of a merged one where that stands. */
  #withMerged(frame: MappingFrame): { value: Mapping; offsets: ContainerOffsets } {
    const value: Mapping = frame.value instanceof Map ? new Map() : {};
    const offsets = {
      start: frame.offsets.start,
      keys: [] as string[],
      keyAt: [] as number[],
      valueAt: [] as number[],
    };
    const place = new Map<string, number>();
    for (const source of [...frame.merged.map((merge) => merge.source), frame.value]) {
      const from = source === frame.value ? frame.offsets : this.#offsets.get(source);
      from?.keys?.forEach((key, index) => {
        const at = place.get(key) ?? place.size;
        place.set(key, at);
        put(value, key, get(source, key));
        offsets.keys[at] = key;
        offsets.keyAt[at] = from.keyAt[index] ?? 0;
        offsets.valueAt[at] = from.valueAt[index] ?? 0;
      });
    }
    return { value, offsets };
  }

  #keep(anchor: string | undefined, node: Node): void {
    if (anchor !== undefined) this.#anchors.set(anchor, node);
  }

  #anchorOf(event: ScalarEvent | SequenceEvent | MappingEvent): string | undefined {
    return event.anchorStart === noRange ? undefined : this.#text.slice(event.anchorStart, event.anchorEnd);
  }

  #tagOf(event: ScalarEvent | SequenceEvent | MappingEvent): string {
    const raw = this.#text.slice(event.tagStart, event.tagEnd);
    const standard = /^!<tag:yaml\.org,2002:(\w+)>$/.exec(raw);
    return standard ? `!!${standard[1]}` : raw;
  }

  #checkTag(event: SequenceEvent | MappingEvent, expected: string): void {
    if (event.tagStart === noRange) return;
    const tag = this.#tagOf(event);
    if (tag !== expected && tag !== '!')
      throw new Unreadable(event.tagStart, `the tag ${quote(tag)} is unknown, or does not fit what follows.`);
  }

  #refuseAsKey(offset: number): void {
    const frame = this.#frames.at(-1);
    if (frame?.kind === 'mapping' && frame.key === undefined)
      throw new Unreadable(offset, 'a key is text; this one is a mapping or a list. Quote it if text is meant.');
  }

  /** Where a scalar's text begins, its quote or block indicator included; -1 for a scalar that is not written. */
  #scalarOffset(event: ScalarEvent): number {
    if (event.valueStart === noRange) return event.tagStart;
    switch (event.style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return event.valueStart - 1;
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK: {
        const headerEnd = event.valueStart - 1;
        const header = this.#text.lastIndexOf('\n', headerEnd - 1) + 1;
        const indicator = this.#text.slice(header, headerEnd).search(/[|>][-+0-9]*\s*(?:#.*)?$/);
        return indicator === -1 ? event.valueStart : header + indicator;
      }
      default:
        return event.valueStart;
    }
  }

  #nearestOffset(): number {
    return this.#frames.at(-1)?.offsets.start ?? 0;
  }

  #problem(offset: number, message: string): void {
    const path = this.#pathHere();
    const [key, ...field] = path;
    this.#problems.push({
      severity: 'error',
      message,
      file: this.#file,
      position: this.#lines.position(offset === noRange ? this.#nearestOffset() : offset),
      ...(key === undefined ? {} : { key: String(key) }),
      ...(field.length === 0 ? {} : { field: field.join('.') }),
    });
  }

  /** The keys and indexes that lead to the node being read. */
  #pathHere(): Path {
    const path: (string | number)[] = [];
    for (const frame of this.#frames) {
      if (frame.kind === 'list') path.push(frame.value.length);
      else if (frame.key !== undefined) path.push(frame.key);
    }
    return path;
  }

  #unreadable(error: unknown): Diagnostic {
    const file = this.#file;
    if (error instanceof Unreadable)
      return { severity: 'error', message: error.message, file, position: this.#lines.position(error.offset) };
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    const message = reason.startsWith('nesting exceeded') ? tooDeep(0).message : `not YAML: ${reason}.`;
    return mark
      ? { severity: 'error', message, file, position: { line: mark.line + 1, column: mark.column + 1 } }
      : { severity: 'error', message, file };
  }
}

function tooDeep(offset: number): Unreadable {
  return new Unreadable(offset, `nested deeper than ${maxDepth} levels.`);
}

function startOf(event: object): number {
  if ('start' in event) return Number(event.start);
  if ('valueStart' in event && event.valueStart !== noRange) return Number(event.valueStart);
  return 0;
}

function kindOfKey(scalar: Scalar): string {
  if (scalar.type === 'boolean') return `the boolean ${scalar.value}`;
  if (scalar.type === 'null') return 'null';
  if (scalar.type === 'timestamp') return 'a date';
  if (scalar.type === 'value' || scalar.type === 'merge') return 'a sign of its own';
  return 'a number';
}

function has(container: object, key: string): boolean {
  return container instanceof Map ? container.has(key) : Object.hasOwn(container, key);
}

function get(container: object, key: string): unknown {
  return container instanceof Map ? container.get(key) : Object.getOwnPropertyDescriptor(container, key)?.value;
}

function put(container: Mapping, key: string, value: unknown): void {
  if (container instanceof Map) container.set(key, value);
  else if (key === '__proto__')
    Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
  else container[key] = value;
}
