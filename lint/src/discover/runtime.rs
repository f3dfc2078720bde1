//! Which async runtime a package uses, guessed from the names of its dependencies.

use super::workspace::Runtime;

/// Packages that tell the runtime, the runtimes themselves first.
const TELLTALES: &[(Runtime, &[&str])] = &[
    (Runtime::Tokio, &["tokio", "tokio-util", "tokio-stream", "actix-rt"]),
    (Runtime::AsyncStd, &["async-std"]),
    (Runtime::Smol, &["smol", "async-executor", "async-global-executor", "async-io"]),
    (
        Runtime::Tokio,
        &[
            "actix-web",
            "axum",
            "hyper",
            "hyper-util",
            "tonic",
            "warp",
            "rocket",
            "poem",
            "salvo",
            "ntex",
            "reqwest",
            "tower-http",
            "lambda_runtime",
            "deadpool",
            "tokio-postgres",
            "sqlx",
            "tauri",
            "loco-rs",
            "volo",
        ],
    ),
    (Runtime::AsyncStd, &["tide", "surf"]),
];

/// The runtime that the first telltale among the dependencies stands for.
pub(super) fn guess(dependencies: &[&str]) -> Option<Runtime> {
    let known = |names: &&[&str]| names.iter().any(|name| dependencies.contains(name));
    TELLTALES.iter().find(|(_, names)| known(names)).map(|(runtime, _)| *runtime)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_runtime_weighs_more_than_a_framework() {
        assert_eq!(guess(&["hyper", "smol"]), Some(Runtime::Smol));
        assert_eq!(guess(&["serde", "axum"]), Some(Runtime::Tokio));
        assert_eq!(guess(&["serde"]), None);
    }
}
