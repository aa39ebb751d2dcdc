namespace Router.Codegen.Files;

/// <summary>The request cannot be read or met. The message is for the user.</summary>
internal sealed class RequestException(string message, Exception? inner = null) : Exception(message, inner);
