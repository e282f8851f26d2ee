#!/bin/sh
# Ends what serve.sh began, and shows the last that it said.
[ -f server.pid ] || exit 0
kill "$(cat server.pid)" 2> /dev/null
tail -n 20 server.log
