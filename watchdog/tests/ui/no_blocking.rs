// The executor's attribute has made the fn sync by the time ours sees it.
#[tokio::test]
#[blockcheck::no_blocking]
async fn wrong_order() {}

#[blockcheck::no_blocking(really)]
async fn no_arguments() {}

fn main() {}
