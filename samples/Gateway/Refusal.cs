using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Router.Codegen;

namespace Acme.Gateway;

/// <summary>Answers a request that cannot be read with a problem that names the place in the JSON.</summary>
internal sealed class Refusal(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        if (exception is not BadHttpRequestException refused)
            return ValueTask.FromResult(false);
        var details = new ProblemDetails { Status = refused.StatusCode, Detail = refused.Message };
        if (JsonProblem.Of(refused) is { } problem)
        {
            details.Detail = problem.Reason;
            details.Extensions["path"] = problem.Path;
            details.Extensions["expected"] = problem.Expected;
            details.Extensions["found"] = problem.Found;
        }

        context.Response.StatusCode = refused.StatusCode;
        return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = details });
    }
}
