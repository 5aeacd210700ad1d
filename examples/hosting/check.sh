#!/bin/sh
# Whether a host serves the widgets as pages need them. Needs curl and openssl:
#   sh examples/hosting/check.sh https://widgets.example.org 0.1.0
if [ $# -ne 2 ]; then
  echo 'Accepted: sh examples/hosting/check.sh <address> <version>, such as https://widgets.example.org 0.1.0' >&2
  exit 2
fi
address=${1%/}
version=$2
major=${version%%.*}
wrong=0

# The headers of an answer to a page of another site.
ask() {
  path=$1
  shift
  answer=$(curl -sS -o /dev/null -D - -H 'Origin: https://partner.example' "$@" "$address/$path") || exit 1
  answer=$(printf '%s\n' "$answer" | tr -d '\r')
  status=$(printf '%s\n' "$answer" | sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p')
}
header() { printf '%s\n' "$answer" | grep -i "^$1:" | cut -d: -f2- | sed 's/^ *//' | paste -sd '|' -; }
tell() {
  echo "$path: $1"
  wrong=1
}
wants_status() { [ "$status" = "$1" ] || tell "answers ${status:-nothing}, wanted $1"; }
wants() {
  header "$1" | grep -Eiq "^$2\$" || tell "$1 is \"$(header "$1")\", wanted $3"
}

for folder in "$version" "$major"; do
  for file in cdn/widgets.js cdn/classic.js cdn/locales/es.js print/leaflet.en.html; do
    ask "$folder/$file" -H 'Accept-Encoding: br, gzip'
    wants_status 200
    wants Access-Control-Allow-Origin '\*' '*'
    case $file in
      *.html) wants Content-Type 'text/html; *charset=utf-8' 'text/html; charset=utf-8' ;;
      *) wants Content-Type 'text/javascript; *charset=utf-8' 'text/javascript; charset=utf-8' ;;
    esac
    wants Content-Encoding 'br|gzip' 'br or gzip'
    [ -z "$(header Set-Cookie)" ] || tell 'sets a cookie'
    if [ "$folder" = "$version" ]; then
      wants Cache-Control 'public, max-age=31536000, immutable' 'public, max-age=31536000, immutable'
    else
      wants Cache-Control 'public, max-age=[1-9][0-9]?[0-9]?' 'public and a max-age of at most 999'
    fi
  done
done

# What a browser that has the file asks, to hear that nothing has changed.
ask "$major/cdn/widgets.js" -H 'Accept-Encoding: br, gzip'
etag=$(header ETag)
since=$(header Last-Modified)
ask "$major/cdn/widgets.js" -H 'Accept-Encoding: br, gzip' ${etag:+-H "If-None-Match: $etag"} ${since:+-H "If-Modified-Since: $since"}
wants_status 304

# A host that answers everything with a page, or keeps what is missing for a year, makes a mistake last.
ask "$version/cdn/missing.js"
wants_status 404
case $(header Cache-Control) in *immutable*) tell 'is missing, and yet to be kept for a year' ;; esac

# A host that rewrites scripts makes every page refuse them.
path=$version/cdn/widgets.js
hash=$(curl -sS "$address/$path" | openssl dgst -sha384 -binary | openssl base64 -A)
curl -sS "$address/$version/cdn/integrity.json" | grep -qF "\"widgets.js\": \"sha384-$hash\"" ||
  tell 'does not have the hash that integrity.json says'

[ $wrong = 0 ] && echo "$address serves $version and $major as it should."
exit $wrong
