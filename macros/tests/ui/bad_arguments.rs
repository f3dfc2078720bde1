#[blockcheck::watch_blocking(treshold = "5ms")]
async fn misspelt() {}

#[blockcheck::watch_blocking(exact, exact)]
async fn twice() {}

#[blockcheck::watch_blocking(name = " ")]
async fn nameless() {}

#[blockcheck::watch_blocking(skip)]
async fn skipped_from_nothing() {}

fn main() {}
