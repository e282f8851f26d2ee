/** One HTTP answer, sent as it should be or as a fault has it. */
import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export function json(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(value)),
  };
}

export function withHeaders(answer: Answer, headers: Answer['headers']): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

export function send(response: ServerResponse, answer: Answer, fault: Fault | undefined): void {
  switch (fault?.kind) {
    case 'stall':
      break;
    case 'reset':
      response.socket?.resetAndDestroy();
      break;
    case 'stall-body':
      head(response, answer).write(half(answer.body));
      break;
    case 'truncate':
      head(response, answer).write(half(answer.body), () => response.socket?.end());
      break;
    default: {
      const sent = altered(answer, fault);
      head(response, sent).end(sent.body);
    }
  }
}

function altered(answer: Answer, fault: Fault | undefined): Answer {
  switch (fault?.kind) {
    case 'status':
      return {
        status: fault.status,
        headers: { ...answer.headers, 'content-type': 'text/html', ...fault.headers },
        body: Buffer.from(fault.body ?? ''),
      };
    case 'shorten':
      return { ...answer, body: half(answer.body) };
    case 'corrupt':
      return { ...answer, body: corrupted(answer.body) };
    default:
      return answer;
  }
}

function half(body: Buffer): Buffer {
  return body.subarray(0, body.length / 2);
}

function corrupted(body: Buffer): Buffer {
  const copy = Buffer.from(body);
  const middle = copy.length >> 1;
  copy[middle] = (copy[middle] ?? 0) ^ 0xff;
  return copy;
}

function head(response: ServerResponse, { status, headers, body }: Answer): ServerResponse {
  return response.writeHead(status, { ...headers, 'content-length': body.length });
}
