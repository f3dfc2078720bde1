// What is wrong with the value of a body is shown in the body, as by an executor's attribute alone.
#[blockcheck::test]
#[tokio::main]
async fn main() {
    let number = 3;
    number
}
