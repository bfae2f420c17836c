"""The six strategies at the elbow: what stands beside a form while somebody is on the phone."""
