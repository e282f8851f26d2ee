"""
`.cache/llama/bin/python scripts/llama-server.py MODEL.gguf [--port N] [--slots N] [--context N] [--threads N]`

llama.cpp's own HTTP server with a model, on 127.0.0.1. Prints its address when the model is loaded, and serves until
standard input ends. The key that requests must bring is read from LLAMA_API_KEY, where there is one.
"""

import argparse
import os
import sys

import xllamacpp


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("--port", type=int, default=0, help="0: one that is free")
    parser.add_argument("--slots", type=int, default=1, help="requests that are served at a time")
    parser.add_argument("--context", type=int, default=2048, help="tokens of a request and its answer")
    parser.add_argument("--threads", type=int, default=-1, help="-1: as many as llama.cpp takes")
    asked = parser.parse_args()

    params = xllamacpp.CommonParams()
    params.model.path = asked.model
    params.model_alias = {os.path.basename(asked.model).removesuffix(".gguf")}
    params.hostnames = ["127.0.0.1"]
    params.port = asked.port
    params.n_parallel = asked.slots
    params.n_ctx = asked.slots * asked.context
    params.cpuparams.n_threads = asked.threads
    params.cpuparams_batch.n_threads = asked.threads
    if key := os.environ.get("LLAMA_API_KEY"):
        params.api_keys = [key]

    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    try:
        sys.stdin.buffer.read()
    except KeyboardInterrupt:
        pass
    # closed as it should be, the server would wait without end for a stream that is under way
    os._exit(0)


main()
