// An error in the body is reported in the body.
#[blockcheck::watch_blocking]
async fn wrong_body() -> u32 {
    "text"
}

fn main() {
    drop(wrong_body());
}
