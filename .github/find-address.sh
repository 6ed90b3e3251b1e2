#!/usr/bin/env bash
# Siger webstedets adresse på GitHub Pages, som indstillingerne i README vil have den: værten for sig og mappen for sig.
set -euo pipefail
if ! address=$(gh api "repos/$GITHUB_REPOSITORY/pages" --jq .html_url); then
  echo "::error::GitHub kender ingen adresse til webstedet. Slå Pages til under »Settings«, »Pages« og »Source: GitHub Actions«, og kør igen. Ligger webstedet et andet sted, så se docs/udgivelse.md." >&2
  exit 1
fi
site=$(echo "$address" | grep -oE '^https?://[^/]+')
folder=${address#"$site"}
echo "SITE_URL=$site"
echo "BASE_PATH=${folder%/}"
