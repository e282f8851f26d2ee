#!/bin/sh
# Serves a small model on a runner without a GPU, so that a whole sweep can be tried before it costs anything: llama.cpp's
# server, of the Python package that IMAGE names, with the GGUF file that MODEL names. Put your own engine in its place.
set -eu

python3 -m venv server
server/bin/pip install --quiet --no-input --disable-pip-version-check --only-binary :all: "$IMAGE"

file=$MODEL
if [ ! -f "$file" ]; then
  file=model.gguf
  curl --fail --silent --show-error --location --retry 3 --output "$file" \
    "https://huggingface.co/${MODEL%/*}/resolve/main/${MODEL##*/}"
fi

nohup server/bin/python bench/serve.py "$file" > server.url 2> server.log &
echo $! > server.pid
until [ -s server.url ]; do
  kill -0 "$(cat server.pid)" 2> /dev/null || { cat server.log; exit 1; }
  sleep 1
done
echo "base-url=$(head -n 1 server.url)" >> "$GITHUB_OUTPUT"
