/**
 * YAML text → a document, in one pass over js-yaml's events.
 *
 * js-yaml's own `load()` loses what we promise: positions, the order of integer-like keys, the first place of a
 * duplicate key, `8.0` against `8`. What it refuses and what it reads differently from PyYAML is decided in scalar.ts
 * and here; its parser is used as it is.
 */
import {
  type AliasEvent,
  CHOMPING_MODE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import { type Diagnostic, type Path, quote, shortened } from './diagnostic.ts';
import { named, YamlDocument } from './document.ts';
import { readEvents } from './events.ts';
import { offsetOf, Places } from './places.ts';
import { resolvePlain, resolveTagged, type Scalar } from './scalar.ts';

/** Levels of mappings and lists. */
export const maxDepth = 100;
/** Nodes that aliases and merge keys may add to those that are written out. */
export const maxAliasedNodes = 1_000_000;

const noRange = -1;
const longestWord = 32;
const endsInBlankLine = /(?:^|[\r\n])[ \t]*$/;

/**
 * Reads one YAML document. Never throws: what is wrong with the text is in the document's `problems`.
 *
 * @param keyLevels levels of mappings, from the root on, whose keys are the user's own: Maps, which keep `"10"` where it
 * stands
 */
export function parseYaml(text: string, file: string, keyLevels = 1): YamlDocument {
  return new Composer(text, file, keyLevels).compose();
}

/** Why a text as a whole cannot be read; one mistake like this ends the reading of its file. */
class Unreadable extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** A finished node that has an anchor, as an alias takes it. */
interface Anchored {
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
  readonly event: SequenceEvent;
  readonly eventIndex: number;
  size: number;
  height: number;
}

interface MappingFrame {
  readonly kind: 'mapping';
  readonly value: Mapping;
  readonly event: MappingEvent;
  readonly eventIndex: number;
  /** The key whose value comes next. */
  key: string | undefined;
  /** The event of that key, or of the last one. */
  keyEvent: Event;
  /** Whether that key is `<<`. */
  merging: boolean;
  /** Whether that key was there before, and has been refused: its first value stays. */
  repeated: boolean;
  /** What `<<` brings in, in the order in which its keys are to come. */
  merged: object[] | undefined;
  size: number;
  height: number;
}

/** The outermost mappings of a document are Maps, every mapping inside them a plain object. */
type Mapping = Map<string, unknown> | Record<string, unknown>;

type Frame = ListFrame | MappingFrame;

class Composer {
  readonly #text: string;
  readonly #file: string;
  readonly #keyLevels: number;
  readonly #problems: Diagnostic[] = [];
  readonly #eventOf = new Map<object, number>();
  readonly #mergedInto = new Map<object, readonly object[]>();
  readonly #wholeFloats = new Set<number>();
  readonly #keysOfWholeFloats = new Set<string>();
  /** Whether each of them stands below a key of the root: of a list none does. */
  #isBelowKeys = true;
  /** undefined: the anchor's node is still open. */
  readonly #anchors = new Map<string, Anchored | undefined>();
  readonly #anchorAt = new Map<string, number>();
  readonly #frames: Frame[] = [];
  /** The innermost of them. */
  #frame: Frame | undefined;
  readonly #words = new Map<string, Scalar>();
  #events: readonly Event[] = [];
  #places: Places;
  #root: unknown;
  #aliasedNodes = 0;
  #sharesNodes = false;
  #documents = 0;

  constructor(text: string, file: string, keyLevels: number) {
    this.#text = text;
    this.#file = file;
    this.#keyLevels = keyLevels;
    this.#places = this.#newPlaces();
  }

  compose(): YamlDocument {
    try {
      this.#readEvents();
    } catch (error) {
      this.#root = undefined;
      this.#problems.push(this.#unreadable(error));
    }
    this.#places = this.#newPlaces();
    return new YamlDocument({
      file: this.#file,
      root: this.#root,
      problems: this.#problems,
      places: this.#places,
      wholeFloats: this.#wholeFloats,
      keysOfWholeFloats: this.#sharesNodes || !this.#isBelowKeys ? undefined : this.#keysOfWholeFloats,
    });
  }

  #newPlaces(): Places {
    return new Places({
      text: this.#text,
      events: this.#events,
      eventOf: this.#eventOf,
      mergedInto: this.#mergedInto,
      sharesNodes: this.#sharesNodes,
    });
  }

  #readEvents(): void {
    this.#events = readEvents(this.#text, { maxDepth: maxDepth + 1 });
    this.#places = this.#newPlaces();
    let index = 0;
    for (const event of this.#events) this.#event(event, index++);
  }

  #event(event: Event, index: number): void {
    if (this.#documents > 1)
      throw new Unreadable(
        offsetOf(event, this.#text, this.#text.lastIndexOf('\n---') + 1),
        'a second document begins here. A file holds one; split it in two.',
      );
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#documents++;
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
        this.#openList(event, index);
        break;
      case EVENT_ID.MAPPING:
        this.#openMapping(event, index);
        break;
      case EVENT_ID.POP:
        this.#close();
    }
  }

  #scalar(event: ScalarEvent): void {
    const written = this.#written(event);
    const frame = this.#frame;
    const scalar = this.#resolve(event, written);
    const text = scalar.type === 'text' ? scalar.value : written;
    if (frame?.kind === 'mapping' && frame.key === undefined) {
      this.#key(frame, scalar, text, event);
      if (event.anchorStart !== noRange)
        this.#keep(event, { value: text, size: 1, height: 0, wholeFloat: false });
      return;
    }
    // most scalars are one of these, and need no place
    const isPlainly = scalar.type === 'text' || scalar.type === 'integer' || scalar.type === 'boolean';
    const { value, wholeFloat } = isPlainly
      ? { value: scalar.value, wholeFloat: false }
      : this.#oddScalar(event, scalar, text);
    if (event.anchorStart !== noRange) this.#keep(event, { value, size: 1, height: 0, wholeFloat });
    this.#add(value, event, 1, 0);
  }

  /** A scalar that is noted, or refused. */
  #oddScalar(event: ScalarEvent, scalar: Scalar, text: string): { value: unknown; wholeFloat: boolean } {
    const offset = offsetOf(event, this.#text, this.#nearestOffset());
    const wholeFloat = scalar.type === 'float' && Number.isInteger(scalar.value);
    if (wholeFloat) this.#noteWholeFloat(offset);
    switch (scalar.type) {
      case 'timestamp':
        this.#problem(offset, `${text} is read as a date here. Quote it: "${text}".`);
        break;
      case 'huge-integer':
        this.#problem(offset, `${quote(text)} is beyond 2^53, past which whole numbers are no longer exact.`);
        return { value: Number.MAX_SAFE_INTEGER, wholeFloat };
      case 'value':
      case 'merge':
        this.#problem(offset, `a plain ${text} has a meaning of its own in YAML. Quote it: "${text}".`);
    }
    return { value: scalar.value, wholeFloat };
  }

  /** A block scalar that ends the text without a line break ends without one itself; the parser adds one. */
  #written(event: ScalarEvent): string {
    const written = getScalarValue(this.#text, event);
    if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK)
      return written;
    const isCut = event.chomping !== CHOMPING_MODE.STRIP && event.valueEnd >= this.#text.length;
    return isCut && !endsInBlankLine.test(this.#text) ? written.slice(0, -1) : written;
  }

  #resolve(event: ScalarEvent, text: string): Scalar {
    if (event.tagStart !== noRange) {
      const tag = this.#tagOf(event);
      const scalar = resolveTagged(tag, text);
      if (scalar === undefined)
        throw new Unreadable(
          event.tagStart,
          `the tag ${quote(tag)} is unknown, or does not fit ${quote(text)}.`,
        );
      return scalar;
    }
    if (event.style !== SCALAR_STYLE.PLAIN) return { type: 'text', value: text };
    return this.#plain(text);
  }

  /** The same few words make up most of a config file: each is resolved once, and kept as one string. */
  #plain(text: string): Scalar {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const scalar = resolvePlain(text);
    if (text.length <= longestWord) this.#words.set(text, scalar);
    return scalar;
  }

  #key(frame: MappingFrame, scalar: Scalar, text: string, event: Event): void {
    frame.keyEvent = event;
    frame.key = text;
    frame.merging = scalar.type === 'merge';
    if (frame.merging) {
      if (frame.merged !== undefined) this.#duplicate(frame, text);
      return;
    }
    if (scalar.type !== 'text')
      this.#problem(
        this.#keyOffset(frame),
        `the key ${text === '' ? '(empty)' : shortened(text)} is not text: YAML reads it as ${kindOfKey(scalar)}. Quote it: ${quote(text)}.`,
      );
    frame.repeated = has(frame.value, text);
    if (frame.repeated) this.#duplicate(frame, text);
  }

  #keyOffset({ keyEvent, event }: MappingFrame): number {
    return offsetOf(keyEvent, this.#text, event.start);
  }

  #duplicate(frame: MappingFrame, key: string): void {
    const first = this.#places.ownPlace(frame.eventIndex, key);
    const { line, column } = this.#places.position(first);
    this.#problem(
      this.#keyOffset(frame),
      `the key ${quote(key)} stands here a second time; the first is at ${this.#file}:${line}:${column}. Keep one.`,
    );
  }

  #noteWholeFloat(offset: number): void {
    this.#wholeFloats.add(offset);
    const [root] = this.#frames;
    if (root?.kind === 'mapping' && root.key !== undefined) this.#keysOfWholeFloats.add(root.key);
    else this.#isBelowKeys = false;
  }

  #alias(event: AliasEvent): void {
    this.#sharesNodes = true;
    const anchor = this.#text.slice(event.anchorStart, event.anchorEnd);
    const offset = event.anchorStart - 1;
    const node = this.#anchors.get(anchor);
    const name = shortened(anchor);
    if (node === undefined) {
      throw new Unreadable(
        offset,
        this.#anchors.has(anchor)
          ? `*${name} stands inside the node that it refers to.`
          : `*${name} refers to no anchor above it; &${name} is not there.`,
      );
    }
    this.#chargeAlias(node, offset);
    const frame = this.#frame;
    if (frame?.kind === 'mapping' && frame.key === undefined) {
      if (typeof node.value !== 'string') throw new Unreadable(offset, `the key *${name} is not text.`);
      this.#key(frame, { type: 'text', value: node.value }, node.value, event);
      return;
    }
    if (node.wholeFloat) this.#noteWholeFloat(offset);
    this.#add(node.value, event, node.size, node.height);
  }

  #chargeAlias(node: Anchored, offset: number): void {
    this.#aliasedNodes += node.size;
    if (this.#aliasedNodes > maxAliasedNodes)
      throw new Unreadable(offset, `the aliases up to here expand to more than ${maxAliasedNodes} nodes.`);
    if (this.#frames.length + node.height > maxDepth) throw tooDeep(offset);
  }

  #openList(event: SequenceEvent, eventIndex: number): void {
    this.#checkTag(event, '!!seq');
    this.#refuseAsKey(event.start);
    this.#open({ kind: 'list', value: [], event, eventIndex, size: 1, height: 1 });
  }

  #openMapping(event: MappingEvent, eventIndex: number): void {
    this.#checkTag(event, '!!map');
    this.#refuseAsKey(event.start);
    this.#open({
      kind: 'mapping',
      value: this.#frames.length < this.#keyLevels ? new Map<string, unknown>() : {},
      event,
      eventIndex,
      key: undefined,
      keyEvent: event,
      merging: false,
      repeated: false,
      merged: undefined,
      size: 1,
      height: 1,
    });
  }

  #open(frame: Frame): void {
    if (this.#frames.length >= maxDepth) throw tooDeep(frame.event.start);
    this.#newAnchor(frame.event);
    this.#frames.push(frame);
    this.#frame = frame;
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return; // the end of the document
    this.#frame = this.#frames.at(-1);
    const value =
      frame.kind === 'mapping' && frame.merged ? this.#withMerged(frame.value, frame.merged) : frame.value;
    this.#eventOf.set(value, frame.eventIndex);
    const { event, size, height } = frame;
    const anchor = this.#anchorOf(event);
    if (anchor !== undefined) this.#anchors.set(anchor, { value, size, height, wholeFloat: false });
    this.#add(value, event, size, height);
  }

  #add(value: unknown, event: Event, size: number, height: number): void {
    const frame = this.#frame;
    if (frame === undefined) {
      this.#root = value;
      return;
    }
    frame.size += size;
    if (frame.kind === 'mapping' && frame.merging) {
      frame.key = undefined;
      frame.merging = false;
      // what is merged stands beside the mapping's own keys, no level deeper
      frame.height = Math.max(frame.height, Array.isArray(value) ? height - 1 : height);
      this.#merge(frame, value, offsetOf(event, this.#text, this.#keyOffset(frame)));
      return;
    }
    frame.height = Math.max(frame.height, height + 1);
    if (frame.kind === 'list') {
      frame.value.push(value);
      return;
    }
    const key = frame.key ?? '';
    frame.key = undefined;
    if (!frame.repeated) put(frame.value, key, value);
  }

  /** PyYAML's order: in `<<: [*a, *b]` the keys of b come first, and the values of a win. */
  #merge(frame: MappingFrame, value: unknown, offset: number): void {
    const sources = Array.isArray(value) ? [...value].reverse() : [value];
    frame.merged ??= [];
    for (const source of sources) {
      if (typeof source !== 'object' || source === null || Array.isArray(source))
        throw new Unreadable(
          offset,
          '<< takes a mapping, or a list of mappings, mostly by alias: <<: *base.',
        );
      frame.merged.push(source);
    }
  }

  /** Merged keys first, the mapping's own after them; an own value takes the place of a merged one where that stands. */
  #withMerged(own: Mapping, merged: readonly object[]): Mapping {
    const value: Mapping = own instanceof Map ? new Map() : {};
    for (const source of [...merged, own]) for (const [key, child] of pairsOf(source)) put(value, key, child);
    this.#mergedInto.set(value, merged);
    return value;
  }

  #keep(event: ScalarEvent, node: Anchored): void {
    this.#newAnchor(event);
    this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
  }

  /** As PyYAML, and unlike YAML 1.2: an anchor that stands a second time is more likely a mistake than meant. */
  #newAnchor(event: ScalarEvent | SequenceEvent | MappingEvent): void {
    const name = this.#anchorOf(event);
    if (name === undefined) return;
    const first = this.#anchorAt.get(name);
    if (first !== undefined) {
      const { line, column } = this.#places.position(first);
      const message = `the anchor &${shortened(name)} stands here a second time; the first is at ${this.#file}:${line}:${column}.`;
      throw new Unreadable(event.anchorStart - 1, message);
    }
    this.#anchorAt.set(name, event.anchorStart - 1);
    this.#anchors.set(name, undefined);
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
    const frame = this.#frame;
    if (frame?.kind === 'mapping' && frame.key === undefined)
      throw new Unreadable(
        offset,
        'a key is text; this one is a mapping or a list. Quote it if text is meant.',
      );
  }

  /** Where a node counts as standing that is not written. */
  #nearestOffset(): number {
    const frame = this.#frame;
    if (frame?.kind === 'mapping' && frame.key !== undefined) return this.#keyOffset(frame);
    return frame?.event.start ?? 0;
  }

  #problem(offset: number, message: string): void {
    const position = this.#places.position(offset);
    this.#problems.push({
      severity: 'error',
      message,
      file: this.#file,
      position,
      ...named(this.#pathHere()),
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
      return {
        severity: 'error',
        message: error.message,
        file,
        position: this.#places.position(error.offset),
      };
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    const message = reason.startsWith('nesting exceeded')
      ? tooDeep(0).message
      : `not YAML: ${shortened(reason)}.`;
    return mark
      ? { severity: 'error', message, file, position: this.#places.position(mark.position) }
      : { severity: 'error', message, file };
  }
}

function tooDeep(offset: number): Unreadable {
  return new Unreadable(offset, `nested deeper than ${maxDepth} levels.`);
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

function pairsOf(container: object): Iterable<[string, unknown]> {
  return container instanceof Map ? container : Object.entries(container);
}

function put(container: Mapping, key: string, value: unknown): void {
  if (container instanceof Map) container.set(key, value);
  else if (key === '__proto__')
    Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
  else container[key] = value;
}
