"""
llama.cpp's server with the model of a file, on a free port of 127.0.0.1, with a slot for each request that the job has in
flight. Prints its address once it has read the model.
"""

import os
import sys
import threading

import xllamacpp

slots = int(os.environ["CONCURRENCY"])
params = xllamacpp.CommonParams()
params.model.path = sys.argv[1]
params.model_alias = {os.environ["MODEL"]}
params.hostnames = ["127.0.0.1"]
params.port = 0
params.n_parallel = slots
params.n_ctx = slots * int(os.environ["MAX_MODEL_LEN"])

server = xllamacpp.Server(params)
print(server.listening_address, flush=True)
threading.Event().wait()
