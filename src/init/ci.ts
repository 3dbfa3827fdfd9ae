/** Pipelines that check the plans on every change. The version is pinned, so that a verdict does not change by itself. */

const github = (
  version: string,
): string => `# Memeriksa rencana pada setiap perubahan. Temuan tampil di baris yang berubah dan di tab Security.
name: Periksa rencana

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read
  # Untuk mengunggah hasil SARIF.
  security-events: write

jobs:
  periksa:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Pasang renstra
        run: npm install --global renstra@${version}
      # Satu kali jalan: anotasi ke layar, sisanya ke berkas. Kode keluar 1 bila ada galat.
      - name: Periksa
        run: >-
          renstra check
          --format github
          --format sarif=renstra.sarif
          --format junit=renstra-junit.xml
          --format markdown=renstra.md
      - name: Ringkasan
        if: \${{ !cancelled() && hashFiles('renstra.md') != '' }}
        run: cat renstra.md >> "$GITHUB_STEP_SUMMARY"
      # Repositori privat tanpa code scanning, dan usulan dari fork, tidak boleh mengunggah; pemeriksaannya tetap sah.
      - name: Unggah SARIF
        if: \${{ !cancelled() && hashFiles('renstra.sarif') != '' }}
        continue-on-error: true
        uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: renstra.sarif
          category: renstra
      - name: Simpan hasil
        if: \${{ !cancelled() && hashFiles('renstra-junit.xml') != '' }}
        uses: actions/upload-artifact@v4
        with:
          name: hasil-renstra
          path: |
            renstra.sarif
            renstra-junit.xml
            renstra.md
`;

const gitlab = (
  version: string,
): string => `# Memeriksa rencana pada setiap perubahan. Temuan tampil di merge request (Code Quality) dan di tab Tests.
stages:
  - periksa

renstra:
  stage: periksa
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  before_script:
    - npm install --global renstra@${version}
  script:
    # Satu kali jalan: ringkas ke layar, sisanya ke berkas. Kode keluar 1 bila ada galat.
    - >-
      renstra check
      --format ringkas
      --format gitlab=gl-code-quality-report.json
      --format junit=renstra-junit.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: renstra-junit.xml
    paths:
      - gl-code-quality-report.json
      - renstra-junit.xml
`;

export type CiHost = 'github' | 'gitlab';

export const CI_HOSTS: readonly CiHost[] = ['github', 'gitlab'];

/** Path below the folder, and the text of the pipeline. */
export const ciFile = (host: CiHost, version: string): { readonly path: string; readonly text: string } =>
  host === 'github'
    ? { path: '.github/workflows/renstra.yml', text: github(version) }
    : { path: '.gitlab-ci.yml', text: gitlab(version) };
