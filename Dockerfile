# CPU by default; for NVIDIA GPUs:  docker build --build-arg TENSORFLOW='tensorflow[and-cuda]' -t dreambot:gpu .
FROM python:3.12-slim

ARG TENSORFLOW=tensorflow-cpu
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1

WORKDIR /app
COPY requirements.txt .
RUN sed -i "s/^tensorflow==/${TENSORFLOW}==/" requirements.txt && pip install -r requirements.txt

RUN useradd --system --uid 10001 --home-dir /app dreambot \
    && mkdir -p /data /weights && chown dreambot /data /weights
COPY LICENSE README.md bot.py ./
COPY dreambot ./dreambot

# /weights: trained weights, put there by you or downloaded there by Keras at the first start.
# /data: what must outlive the container.
ENV DREAMBOT_WEIGHTS_DIR=/weights KERAS_HOME=/weights/keras DREAMBOT_DATA_DIR=/data
VOLUME ["/weights", "/data"]
USER dreambot

HEALTHCHECK --interval=30s --timeout=10s --start-period=120s CMD ["python", "bot.py", "check", "--alive"]
# Without a shell in between, SIGTERM reaches the bot, which then logs out.
ENTRYPOINT ["python", "bot.py"]
