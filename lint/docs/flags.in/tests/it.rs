async fn test() {
    std::fs::read("test.toml");
}
