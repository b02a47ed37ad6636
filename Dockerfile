# CPU by default; for NVIDIA GPUs:  docker build --build-arg LOCK=container-gpu -t dreambot:gpu .
FROM python:3.12-slim AS build

ARG LOCK=container-cpu
COPY locks/${LOCK}.txt /lock.txt
# Wheels alone: nothing of a package's own runs while it is installed. The environment itself gets no pip.
RUN python -m venv --without-pip /venv \
    && pip --python /venv/bin/python install --no-cache-dir --require-hashes --only-binary :all: -r /lock.txt

FROM python:3.12-slim

# With nothing in it to install or build with.
RUN pip uninstall --yes pip \
    && rm -rf /usr/local/lib/python3.12/ensurepip \
    && groupadd --system --gid 10001 dreambot \
    && useradd --system --uid 10001 --gid 10001 --home-dir /app --no-create-home --shell /usr/sbin/nologin dreambot \
    && mkdir -p /data /weights && chown dreambot:dreambot /data /weights

WORKDIR /app
COPY --from=build /venv /venv
COPY LICENSE README.md bot.py ./
COPY dreambot ./dreambot

# /weights: for networks that do not come with the bot: put there by you, or downloaded there by Keras.
# /data: what must outlive the container.
ENV PATH=/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 \
    DREAMBOT_WEIGHTS_DIR=/weights KERAS_HOME=/weights/keras DREAMBOT_DATA_DIR=/data
VOLUME ["/weights", "/data"]
USER 10001:10001

HEALTHCHECK --interval=30s --timeout=10s --start-period=120s CMD ["python", "bot.py", "check", "--alive"]
# Without a shell in between, SIGTERM reaches the bot itself.
ENTRYPOINT ["python", "bot.py"]
