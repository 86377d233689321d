#!/usr/bin/env bash
# Runs once, on an empty volume: a database and two roles per service, and Keycloak's own database.
# <name>_owner migrates; <name>_app is what the service runs as, with what the migrations grant it.
# Passwords come from the environment: FUND_OWNER_PASSWORD, FUND_APP_PASSWORD, and so on.
set -euo pipefail

create() { # name, owner role, names of the environment variables with the passwords
  local name=$1 owner=$2
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
    --set=name="$name" --set=owner="$owner" --set=app="${name}_app" <<SQL
\\getenv owner_password $3
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE DATABASE :"name" OWNER :"owner";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
$(if [ $# -ge 4 ]; then cat <<APP
\\getenv app_password $4
CREATE ROLE :"app" LOGIN PASSWORD :'app_password';
GRANT CONNECT ON DATABASE :"name" TO :"app";
APP
fi)
SQL
}

for service in scan fund convenant dialogue; do
  create "$service" "${service}_owner" "${service^^}_OWNER_PASSWORD" "${service^^}_APP_PASSWORD"
done
create keycloak keycloak KEYCLOAK_DATABASE_PASSWORD
