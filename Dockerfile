# Flipside in a container: nobody's root, nothing to write but /data, and no tool to build or install with.
# docs/operations.md tells how to run it; a test runs every command here without Docker.

FROM python:3.11-slim-bookworm AS built
COPY constraints-run.txt /tmp/
RUN python -m venv --without-pip /opt/flipside
RUN python -m pip --python /opt/flipside/bin/python install --no-cache-dir --disable-pip-version-check \
    --only-binary :all: --require-hashes -r /tmp/constraints-run.txt
COPY app.py manifest.yml pyproject.toml LICENSE /app/
COPY bot /app/bot
COPY handlers /app/handlers
COPY prompts /app/prompts
COPY sandbox /app/sandbox
RUN /opt/flipside/bin/python -m compileall -q /app
RUN install -d -o 10001 -g 10001 -m 0700 /data

FROM python:3.11-slim-bookworm
RUN python -m pip uninstall --yes --quiet pip setuptools wheel
COPY --from=built /opt/flipside /opt/flipside
COPY --from=built /app /app
COPY --from=built --chown=10001:10001 /data /data
ENV PATH=/opt/flipside/bin:/usr/local/bin:/usr/bin:/bin
ENV PYTHONUNBUFFERED=1
ENV PYTHONDONTWRITEBYTECODE=1
ENV DATABASE_URL=sqlite:////data/flipside.db
ENV LOG_FORMAT=json
ENV OPS_PORT=9464
ENV OPS_HOST=0.0.0.0
WORKDIR /app
USER 10001:10001
VOLUME /data
EXPOSE 3000 9464
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import urllib.request as it; it.urlopen('http://127.0.0.1:9464/healthz', timeout=4)"]
ENTRYPOINT ["python", "app.py"]
CMD ["run"]
