// The executor's attribute has made the fn sync by the time ours sees it.
#[tokio::test]
#[blockcheck::test]
async fn wrong_order() {}

#[blockcheck::test(really)]
#[tokio::test]
async fn no_arguments() {}

#[blockcheck::test(strict, strict)]
#[tokio::test]
async fn twice() {}

// Nobody would run it, and nobody would notice.
#[blockcheck::test]
#[ignore]
async fn no_executor() {}

fn main() {}
