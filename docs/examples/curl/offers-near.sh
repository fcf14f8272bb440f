#!/bin/sh
# Offers around a postcode, as JSON.
#
#   ./offers-near.sh 44787        within 10 kilometres
#   ./offers-near.sh 44787 25     within 25
#
# MITEINANDER_URL says whom to ask (http://localhost:4000), MITEINANDER_KEY is a key if you were given one.
# Ends with 1 if the question was wrong and with 2 if it was not answered; the answer says what to do about it.
set -eu

postcode=${1:-44787}
kilometres=${2:-10}
url=${MITEINANDER_URL:-http://localhost:4000}

case $postcode in [0-9][0-9][0-9][0-9][0-9]) ;; *) echo "A postcode has five digits: $postcode" >&2; exit 1 ;; esac
case $kilometres in '' | *[!0-9]*) echo "Kilometres are a whole number: $kilometres" >&2; exit 1 ;; esac

query='query OffersNear($near: NearInput!) {
  offersNear(near: $near, sort: SOONEST, first: 10) {
    totalCount
    edges {
      distanceMetres
      nextOccurrence { start }
      node { id title place { name } organiser { name phone } provenance { attribution licence } }
    }
  }
}'

# A query of several lines becomes one, as JSON wants it.
body=$(printf '{"query":"%s","variables":{"near":{"postalCode":"%s","radiusKm":%s}}}' "$(printf '%s' "$query" | tr '\n' ' ')" "$postcode" "$kilometres")

if [ -n "${MITEINANDER_KEY:-}" ]; then set -- -H "authorization: Bearer $MITEINANDER_KEY"; else set --; fi

# What is refused comes with a status of 400 and more, and a body that says why.
curl --silent --show-error --fail-with-body --max-time 10 "$url/graphql" -H 'content-type: application/json' "$@" --data "$body" || exit 2
echo
