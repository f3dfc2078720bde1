//! Which async runtime a package uses, guessed from the names of its dependencies.

use super::workspace::{Package, Runtime};

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

/// Frameworks that have tokio's fn for programs which do not depend on the runtime themselves, by the fn's path.
const OFFERED: &[(&str, &str)] = &[
    ("actix-web", "actix_web::web::block"),
    ("actix-rt", "actix_rt::task::spawn_blocking"),
    ("rocket", "rocket::tokio::task::spawn_blocking"),
    ("tauri", "tauri::async_runtime::spawn_blocking"),
];

impl Package {
    /// The path by which the package can name a fn that runs a closure on a thread that may block. Where it depends on
    /// nothing that has one, its runtime's own.
    #[must_use]
    pub fn spawn_blocking(&self) -> Option<&'static str> {
        let runtime = self.runtime?;
        let depends_on = |name: &str| self.dependencies.iter().any(|own| own.package == name);
        if runtime != Runtime::Tokio || depends_on(runtime.package()) {
            return Some(runtime.spawn_blocking());
        }
        let offered = OFFERED.iter().find(|(name, _)| depends_on(name));
        Some(offered.map_or(runtime.spawn_blocking(), |(_, path)| path))
    }
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
