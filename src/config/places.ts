/**
 * Where the nodes of a document stand. The parser's events already say so: this finds the events of a container when
 * somebody asks, so that a sound file pays nothing for its positions.
 */
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Path, Position } from './diagnostic.ts';
import { Lines } from './lines.ts';

/** Offsets of a child of a mapping or list; in a list key and value are the same place. */
export interface Place {
  readonly keyAt: number;
  readonly valueAt: number;
  /** The event that begins the value. */
  readonly event: Event | undefined;
}

type Children = ReadonlyMap<string, Place>;

const noRange = -1;

/** What the composer notes while it reads. */
export interface Composed {
  readonly text: string;
  readonly events: readonly Event[];
  /** Each mapping and list → the index of its event. */
  readonly eventOf: ReadonlyMap<object, number>;
  /** Whether any node stands in several places, by an alias. */
  readonly sharesNodes: boolean;
  /** Each mapping with merge keys → what it merges, in the order in which the keys come. */
  readonly mergedInto: ReadonlyMap<object, readonly object[]>;
}

export class Places {
  readonly #lines: Lines;
  readonly #composed: Composed;
  readonly #own = new Map<number, Children>();
  readonly #children = new Map<object, Children>();
  #aliased: ReadonlyMap<number, ScalarEvent> | undefined;

  constructor(composed: Composed) {
    this.#composed = composed;
    this.#lines = new Lines(composed.text);
  }

  position(offset: number): Position {
    return this.#lines.position(offset);
  }

  /** Where the node at `path` below `root` stands, or the nearest node above it that does: an offset. */
  find(root: unknown, path: Path, which: 'keyAt' | 'valueAt'): number {
    let node = root;
    let found = this.#start(root);
    for (const [depth, step] of path.entries()) {
      const place = isContainer(node) ? this.#placeOf(node, step) : undefined;
      if (place === undefined) break;
      found = place[depth === path.length - 1 ? which : 'valueAt'];
      node = childOf(node, step);
    }
    return found;
  }

  /** A mapping or list that stands in one place only is found by its own event, without reading what is around it. */
  #placeOf(container: object, step: string | number): Place | undefined {
    const child = this.#composed.sharesNodes ? undefined : childOf(container, step);
    const index = isContainer(child) ? this.#composed.eventOf.get(child) : undefined;
    const event = index === undefined ? undefined : this.#composed.events[index];
    if (index === undefined || event === undefined) return this.childrenOf(container).get(String(step));
    const valueAt = offsetOf(event, this.#composed.text, 0);
    const keyEvent = Array.isArray(container) ? undefined : this.#composed.events[index - 1];
    return { keyAt: keyEvent ? offsetOf(keyEvent, this.#composed.text, valueAt) : valueAt, valueAt, event };
  }

  /** The text of the scalar at `path` below `root`, quotes and block indicators taken off. */
  written(root: unknown, path: Path): string | undefined {
    const parent = path.slice(0, -1).reduce<unknown>(childOf, root);
    const event = isContainer(parent) ? this.childrenOf(parent).get(String(path.at(-1)))?.event : undefined;
    return event?.type === EVENT_ID.SCALAR ? getScalarValue(this.#composed.text, event) : undefined;
  }

  /** The children of a mapping or list by key or index, in document order, merged keys first. */
  childrenOf(container: object): Children {
    const known = this.#children.get(container);
    if (known) return known;
    const children = new Map<string, Place>();
    for (const source of this.#composed.mergedInto.get(container) ?? [])
      for (const [key, place] of this.childrenOf(source)) children.set(key, place);
    const own = this.#ownChildren(this.#composed.eventOf.get(container) ?? noRange);
    for (const [key, place] of own) children.set(key, place);
    this.#children.set(container, children);
    return children;
  }

  /** Where the first key of this text stands in the mapping of an event. */
  ownPlace(eventIndex: number, key: string): number {
    return this.#ownChildren(eventIndex).get(key)?.keyAt ?? 0;
  }

  #start(root: unknown): number {
    const event = isContainer(root)
      ? this.#composed.events[this.#composed.eventOf.get(root) ?? noRange]
      : undefined;
    return event ? offsetOf(event, this.#composed.text, 0) : 0;
  }

  #ownChildren(index: number): Children {
    const children = this.#own.get(index) ?? this.#readChildren(index);
    this.#own.set(index, children);
    return children;
  }

  #readChildren(index: number): Children {
    const { events, text } = this.#composed;
    const children = new Map<string, Place>();
    const container = events[index];
    if (container === undefined) return children;
    const isList = container.type === EVENT_ID.SEQUENCE;
    const start = offsetOf(container, text, 0);
    let at = index + 1;
    for (let count = 0; ; count++) {
      const first = events[at];
      if (first === undefined || first.type === EVENT_ID.POP) return children;
      const keyAt = offsetOf(first, text, start);
      const step = isList ? String(count) : this.#keyText(at);
      if (!isList) at++;
      const value = events[at];
      const valueAt = value ? offsetOf(value, text, keyAt) : keyAt;
      // of a key that stands twice the first counts, as the refusal of the second says
      if (!children.has(step)) children.set(step, { keyAt, valueAt, event: value });
      at = this.#after(at);
    }
  }

  /** The index behind the node that begins at `index`. */
  #after(index: number): number {
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

  #keyText(index: number): string {
    const { events, text } = this.#composed;
    const key = events[index];
    if (key?.type === EVENT_ID.SCALAR) return getScalarValue(text, key);
    if (key?.type !== EVENT_ID.ALIAS) return '';
    this.#aliased ??= aliasedScalars(this.#composed);
    const anchored = this.#aliased.get(index);
    return anchored ? getScalarValue(text, anchored) : '';
  }
}

/** The scalars that aliases stand for, by the index of the alias's event. */
function aliasedScalars({ events, text }: Composed): ReadonlyMap<number, ScalarEvent> {
  const anchors = new Map<string, Event>();
  const aliased = new Map<number, ScalarEvent>();
  for (const [index, event] of events.entries()) {
    if (!('anchorStart' in event) || event.anchorStart === noRange) continue;
    const name = text.slice(event.anchorStart, event.anchorEnd);
    if (event.type !== EVENT_ID.ALIAS) anchors.set(name, event);
    else {
      const anchored = anchors.get(name);
      if (anchored?.type === EVENT_ID.SCALAR) aliased.set(index, anchored);
    }
  }
  return aliased;
}

/** Where the node of an event begins, or `otherwise` for a scalar that is not written (`key:` and nothing). */
export function offsetOf(event: Event, text: string, otherwise: number): number {
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

/** Where a scalar begins, its quote or block indicator included. */
function scalarOffset(event: ScalarEvent, text: string, otherwise: number): number {
  if (event.valueStart === noRange) return event.tagStart === noRange ? otherwise : event.tagStart;
  switch (event.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return event.valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK: {
      const headerEnd = event.valueStart - 1;
      const header = text.lastIndexOf('\n', headerEnd - 1) + 1;
      const indicator = text.slice(header, headerEnd).search(/[|>][-+0-9]*\s*(?:#.*)?$/);
      return indicator === -1 ? event.valueStart : header + indicator;
    }
    default:
      return event.valueStart;
  }
}

export function isContainer(node: unknown): node is object {
  return typeof node === 'object' && node !== null;
}

export function childOf(node: unknown, step: string | number): unknown {
  if (node instanceof Map) return node.get(step);
  if (Array.isArray(node)) return node[Number(step)];
  if (!isContainer(node) || !Object.hasOwn(node, step)) return undefined;
  return Object.getOwnPropertyDescriptor(node, step)?.value;
}
