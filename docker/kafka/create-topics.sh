#!/usr/bin/env bash
# Creates the topics that do not exist yet; the broker never makes one by itself.
# As platform/messaging makes them: events are kept for ever, settled dead letters are compacted away.
set -euo pipefail

create() { # name, partitions, settings…
  local name=$1 partitions=$2 settings=()
  shift 2
  for setting in "$@"; do settings+=(--config "$setting"); done
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
    --topic "$name" --partitions "$partitions" "${settings[@]}"
}

for service in scan fund convenant dialogue; do
  create "$service.events" 3 cleanup.policy=delete retention.ms=-1
  create "$service-service.dead-letters" 1 cleanup.policy=compact max.message.bytes=2097152
done
