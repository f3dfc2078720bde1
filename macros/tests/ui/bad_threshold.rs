#[blockcheck::watch_blocking(threshold = "fast")]
async fn no_duration() {}

#[blockcheck::watch_blocking(threshold = "0ms")]
async fn zero() {}

#[blockcheck::watch_blocking(threshold = 5)]
async fn no_text() {}

#[blockcheck::watch_blocking(threshold)]
async fn no_value() {}

fn main() {}
